import ArgumentParser
import TextmillPipeline

/// Runs the tests of pipelines.
struct TestCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "test",
        abstract: "Run the tests of pipelines.",
        discussion: """
            Tests are listed under 'tests:' in a pipeline file, or in a file beside it, NAME.test.yaml for NAME.yaml. \
            Only their own texts are read, and no outputs are written.

            Exit status: 0 all tests passed, 1 some failed, 2 the command or a file is wrong, 3 a file cannot be read or \
            written.

            EXAMPLES
              textmill test news.yaml                    its tests, those beside it too
              textmill test news.yaml --filter dateline  those with this in their name
              textmill test news.yaml --update           write down what there is now
              textmill test *.yaml --junit tests.xml     a report for a build server
            """)

    @Argument(help: "The pipeline files, or files of tests.") var files: [String]
    @OptionGroup var plugins: PluginOptions
    @Option(help: ArgumentHelp("Run only tests whose name has this in it.", valueName: "name")) var filter: String?
    @Flag(help: "Write what there is in place of what was expected, and leave all else in the file as it is.")
    var update = false
    @Option(help: "Where to write the results as JUnit's XML.") var junit: String?

    func run() throws {
        let suites = try TestedFile.all(of: files).flatMap { try $0.suites(plugins) }
        defer { suites.forEach { $0.close() } }
        let tests = suites.map { suite in (suite, suite.tests.filter { filter.map($0.name.contains) ?? true }) }
        guard suites.contains(where: { !$0.tests.isEmpty }) else { throw complain(.noTests(in: files)) }
        guard tests.contains(where: { !$0.1.isEmpty }) else { throw complain(.noMatch(for: filter ?? "")) }
        var report = TestReport()
        for (suite, tests) in tests { try run(tests, of: suite, into: &report) }
        report.end()
        if let junit { try report.junit.write(to: junit) }
        if report.failed > 0 { throw ExitCode.failure }
    }

    private func run(_ tests: [PipelineTest], of suite: TestSuite, into report: inout TestReport) throws {
        guard update else {
            for test in tests { report.add(suite.run(test)) }
            return
        }
        let results = tests.map(suite.run)
        do { try suite.update(from: results) } catch {
            Terminal.complain("error: \(error)\n")
            if case .unwritable = error { throw ExitCode.worldFailed }
            throw ExitCode.wrongInput
        }
        for result in results { report.add(result, isUpdated: result.isMendable) }
    }

    private func complain(_ problem: TestProblem) -> ExitCode {
        Terminal.complain(problem.text)
        return .wrongInput
    }
}

/// Why there is nothing to test.
private enum TestProblem {
    case noTests(in: [String])
    case noMatch(for: String)

    var text: String {
        switch self {
        case .noMatch(let name): "error: no test has '\(name)' in its name\n"
        case .noTests(let files):
            """
            error: there are no tests in \(files.map { "'\($0)'" }.joined(separator: ", "))
                list them in the pipeline file, or in a file beside it, NAME.test.yaml for NAME.yaml:

                tests:
                  - name: two sentences
                    text: "It rained. Nobody came."
                    expect:
                      sentences: "⟦It rained.⟧ ⟦Nobody came.⟧"

            """
        }
    }
}
