import Testing
import Textmill

@testable import TextmillPipeline

@Suite struct TestSuiteTests {
    private func lines(_ stages: String, _ tests: String) throws -> [String] {
        try TestScratch(stages: stages, tests: "tests:\n" + tests).lines()
    }

    @Test func saysNothingWhereAllIsAsExpected() throws {
        let lines = try lines(
            "[clean-text, split-sentences, tag-entities]",
            """
              - text: "Мост  стоил 3 млн рублей. Дождь."
                expect:
                  text: "Мост стоил 3 млн рублей. Дождь."
                  sentences: "⟦Мост стоил 3 млн рублей.⟧ ⟦Дождь.⟧"
                  entities: "Мост стоил ⟦3 млн рублей|money|currency=RUB|value=3000000⟧. Дождь."
              - text: "Мост стоил 3 млн рублей."
                expect:
                  entities: [3 млн рублей]
              - text: "Мост стоил 3 млн рублей."
                expect:
                  entities:
                    - {currency: RUB, span: 3 млн рублей}
              - text: ""
                expect:
                  entities: []
                  sentences: ""

            """)
        #expect(lines == [])
    }

    @Test func showsBothLinesAtTheFirstDifference() throws {
        let lines = try lines(
            "[split-sentences]",
            """
              - text: "Дождь. Снег."
                expect:
                  sentences: "⟦Дождь. Снег.⟧"

            """)
        #expect(
            lines == [
                "p.test.yaml:4:18: 'sentences' differs",
                "  expected  ⟦Дождь. Снег.⟧",
                "  is        ⟦Дождь.⟧ ⟦Снег.⟧",
                "                   ^",
            ])
    }

    @Test func comparesLabelsAndAttributesThatTheTestNames() throws {
        let tests = """
              - text: "Мост стоил 3 млн рублей."
                expect:
                  entities:
                    - {span: 3 млн рублей, label: date, currency: RUB}
              - text: "Мост стоил 3 млн рублей."
                expect:
                  entities: "Мост стоил ⟦3 млн рублей|money|value=3⟧."

            """
        let lines = try lines("[tag-entities]", tests)
        #expect(lines.count == 8)
        #expect(lines[1] == "  expected  {span: \"3 млн рублей\", label: date, currency: \"RUB\"}")
        #expect(lines[2] == "  is        {span: \"3 млн рублей\", label: money, currency: \"RUB\"}")
        #expect(lines[6] == "  is        Мост стоил ⟦3 млн рублей|money|value=3000000⟧.")
    }

    @Test func comparesScalarByScalar() throws {
        let lines = try lines(
            "[split-sentences]", "  - text: \"e\\u0301\"\n    expect:\n      text: \"\\u00E9\"\n")
        #expect(lines.last == "  they look the same: U+00E9 was expected, U+0065 U+0301 is there")
    }

    @Test func runsFromOneStageToAnother() throws {
        let lines = try lines(
            "[clean-text, {split-sentences: {}, as: split}, summarize: {sentences: 1}]",
            """
              - text: "Мост  открыт."
                to: clean-text
                expect:
                  text: "Мост открыт."
              - text: "Мост  открыт."
                from: split
                to: split
                expect:
                  text: "Мост  открыт."
                  sentences: "⟦Мост  открыт.⟧"
              - from: summarize
                layers:
                  sentences: "Не ⟦предложение⟧"
                expect:
                  summary: "Не ⟦предложение⟧"

            """)
        #expect(lines == [])
    }

    @Test func givesTheStagesFieldsAndFiles() throws {
        let scratch = try TestScratch(
            stages: "[clean-text]", tests: "tests:\n  - file: a/b.txt\n    expect:\n      text: Мост\n")
        try scratch.folder.put("\u{FEFF}Мост", at: "a/b.txt")
        #expect(try scratch.lines() == [])
        let fields = try TestScratch(
            stages: "[clean-text]",
            tests: "tests:\n  - text: a\n    fields: {title: Мост, date: 2026}\n    expect: {text: a}\n"
        ).suite().tests[0].fields
        #expect(fields.map(\.name) == ["date", "title"])
        #expect(fields.map(\.value) == [.string("2026"), .string("Мост")])
    }

    @Test func expectsDropsAndFailures() throws {
        let tests = """
              - text: drop
                expect: {dropped: asked}
              - text: drop
                expect: {dropped: true}
              - text: fail
                expect: {failed: to fail}
              - text: go
                expect: {text: go}

            """
        #expect(try lines("[refuse]", tests) == [])
        let others = try lines(
            "[refuse]",
            """
              - text: drop
                expect: {dropped: because}
              - text: fail
                expect: {text: fail, dropped: true}
              - text: fail
                expect: {text: ok}
              - text: go
                expect: {failed: it}

            """)
        #expect(
            others.filter { $0.hasPrefix("  is ") } == [
                "  is        it asked to be dropped", "  is        failed at 'refuse': it asked to fail",
                "  is        failed at 'refuse': it asked to fail", "  is        went through",
            ])
    }

    @Test func namesTestsByTheirTexts() throws {
        let suite = try TestScratch(
            stages: "[clean-text]",
            tests: "tests:\n- {name: a, text: x, expect: {text: x}}\n- {text: \"x\\n y\", expect: {text: \"x\\n y\"}}\n"
        ).suite()
        #expect(suite.tests.map(\.name) == ["a", "“x y”"])
        #expect(suite.tests.map(\.place.line) == [2, 3])
    }

    @Test func saysWhatIsWrongInTheFileBeside() throws {
        let scratch = try TestScratch(stages: "[clean-text]", tests: "test:\n  - text: a\n")
        do {
            _ = try scratch.suite()
            Issue.record("it is wrong")
        } catch let error as PipelineFileError {
            #expect(
                error.description.replacing(scratch.folder.path + "/", with: "") == """
                    p.test.yaml:1:1: error: a file of tests has no setting 'test'
                     1 | test:
                       | ^^^^ did you mean 'tests'?

                    """)
        }
    }

    @Test func findsTheFileBeside() {
        #expect(TestSuite.path(beside: "a/news.yaml") == "a/news.test.yaml")
        #expect(TestSuite.path(beside: "news.yml") == "news.test.yml")
        #expect(TestSuite.path(beside: "news") == "news.test.yaml")
        #expect(TestSuite.pipeline(of: "a/news.test.yaml") == "a/news.yaml")
        #expect(TestSuite.pipeline(of: "news.yaml") == nil)
    }
}
