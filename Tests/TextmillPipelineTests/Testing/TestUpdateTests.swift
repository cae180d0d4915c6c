import Foundation
import Testing
import Textmill

@testable import TextmillPipeline

@Suite struct TestUpdateTests {
    @Test func writesWhatThereIsAndLeavesAllElse() throws {
        let scratch = try TestScratch(
            stages: "[clean-text, split-sentences, tag-entities]",
            tests: """
                # Tests of a bridge.
                tests:
                - expect:          # what comes first stays first
                      sentences:   '⟦Дождь.⟧ Снег.'   # one
                      text: "Дождь. Снег."
                  text:   Дождь. Снег.

                - text: "Он стоил 3 млн рублей 5 мая 2026 года."
                  expect:
                    entities:
                      # the sum
                      - {span: "3 млн", label: money, value: '3'}   # three
                      - span: 5 мая 2026 года
                        label: time      # a day
                        value: "2026-05-05"
                  name: bridge

                """)
        #expect(
            try scratch.updated() == """
                # Tests of a bridge.
                tests:
                - expect:          # what comes first stays first
                      sentences:   '⟦Дождь.⟧ ⟦Снег.⟧'   # one
                      text: "Дождь. Снег."
                  text:   Дождь. Снег.

                - text: "Он стоил 3 млн рублей 5 мая 2026 года."
                  expect:
                    entities:
                      # the sum
                      - {span: "3 млн рублей", label: money, value: '3000000'}   # three
                      - span: 5 мая 2026 года
                        label: date      # a day
                        value: "2026-05-05"
                  name: bridge

                """)
        #expect(try scratch.lines() == [])
    }

    @Test func writesLinesWhereLinesStood() throws {
        let scratch = try TestScratch(
            stages: "[split-sentences]",
            tests: """
                tests:
                  - text: |
                      Дождь.

                      Снег.
                    expect:
                      text: >+  # folded
                          Мост


                      sentences: |-
                        ⟦Дождь.⟧

                """)
        #expect(
            try scratch.updated() == """
                tests:
                  - text: |
                      Дождь.

                      Снег.
                    expect:
                      text: |  # folded
                          Дождь.

                          Снег.


                      sentences: |
                        ⟦Дождь.⟧

                        ⟦Снег.⟧

                """)
        #expect(try scratch.lines() == [])
    }

    @Test func writesListsOfAnotherLength() throws {
        let scratch = try TestScratch(
            stages: "[split-sentences]",
            tests: """
                tests:
                  - text: "Дождь. Снег."
                    expect:
                      sentences:
                        - {span: Дождь}
                  - text: "Дождь. Снег."
                    expect: {sentences: [Дождь.], text: x}
                  - text: ""
                    expect:
                      sentences:
                      - Дождь.
                      - Снег.
                      text: ""

                """)
        #expect(
            try scratch.updated() == """
                tests:
                  - text: "Дождь. Снег."
                    expect:
                      sentences:
                        - {span: "Дождь."}
                        - {span: "Снег."}
                  - text: "Дождь. Снег."
                    expect: {sentences: ["Дождь.", "Снег."], text: "Дождь. Снег."}
                  - text: ""
                    expect:
                      sentences:
                        []
                      text: ""

                """)
        #expect(try scratch.lines() == [])
    }

    @Test func listsWhatMarksCannotSay() throws {
        let scratch = try TestScratch(
            stages: "[mark-odd]",
            tests: "tests:\n- text: a|[b[c\n  expect:\n    odd: a|[b[c\n- text: ⟧|\n  expect:\n    odd: []\n")
        let updated = try scratch.updated()
        #expect(updated.contains("    odd: [{span: \"|\"}, {span: \"[b[c\"}, {span: \"[c\"}]\n"))
        #expect(updated.contains("    odd: [{span: \"|\", label: b}]\n"))
    }

    @Test func leavesEndingsToAPerson() throws {
        let tests = "tests:\n- {text: fail, expect: {text: ok}}\n- {text: go, expect: {dropped: true}}\n"
        let scratch = try TestScratch(stages: "[refuse]", tests: tests)
        #expect(try scratch.updated() == tests)
        let suite = try scratch.suite()
        #expect(suite.tests.map { suite.run($0).isMendable } == [false, false])
    }

    @Test func writesTheReasonOfAnEndingThatWasExpected() throws {
        let scratch = try TestScratch(
            stages: "[refuse]", tests: "tests:\n- {text: fail, expect: {failed: other}}\n")
        #expect(try scratch.updated() == "tests:\n- {text: fail, expect: {failed: it asked to fail}}\n")
    }

    @Test func keepsVariablesOfOthersAndSparesItsOwn() throws {
        let scratch = try TestScratch(
            stages: "[split-sentences]",
            tests: "tests:\n- text: \"$${A} ${B:b}.\"\n  expect:\n    text: x\n")
        #expect(
            try scratch.updated() == "tests:\n- text: \"$${A} ${B:b}.\"\n  expect:\n    text: \"$${A} b.\"\n")
        #expect(try scratch.lines() == [])
    }

    @Test func touchesNothingThatAnAliasShares() throws {
        let tests = """
            tests:
              - text: a
                expect: &one
                  text: b
              - text: b
                expect: *one

            """
        let scratch = try TestScratch(stages: "[clean-text]", tests: tests)
        #expect(throws: TestUpdateError.self) { try scratch.updated() }
        #expect(try scratch.tests == tests)
    }

    @Test func writesOutAnAliasThatStandsAlone() throws {
        let scratch = try TestScratch(
            stages: "[clean-text]",
            tests: "tests:\n- text: &a x\n  expect:\n    text: *a\n- text: Мост\n  expect:\n    text: *a\n")
        #expect(
            try scratch.updated()
                == "tests:\n- text: &a x\n  expect:\n    text: *a\n- text: Мост\n  expect:\n    text: Мост\n")
    }

    @Test func refusesAFileThatChangedMeanwhile() throws {
        let scratch = try TestScratch(
            stages: "[clean-text]", tests: "tests:\n- text: a\n  expect:\n    text: b\n")
        let suite = try scratch.suite()
        let results = suite.tests.map(suite.run)
        try scratch.folder.put("tests: []\n", at: "p.test.yaml")
        #expect(throws: TestUpdateError.self) { try suite.update(from: results) }
        #expect(try scratch.tests == "tests: []\n")
    }

    @Test func replacesWhatALinkLeadsToAndKeepsItsRights() throws {
        let scratch = try TestScratch(
            stages: "[clean-text]", tests: "tests:\n- text: a\n  expect:\n    text: b\n")
        let files = FileManager.default
        let (link, file) = (scratch.folder.path + "/p.test.yaml", scratch.folder.path + "/real.yaml")
        try files.moveItem(atPath: link, toPath: file)
        try files.createSymbolicLink(atPath: link, withDestinationPath: file)
        try files.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file)
        #expect(try scratch.updated() == "tests:\n- text: a\n  expect:\n    text: a\n")
        #expect(try files.destinationOfSymbolicLink(atPath: link) == file)
        #expect(try files.attributesOfItem(atPath: file)[.posixPermissions] as? Int == 0o600)
    }
}
