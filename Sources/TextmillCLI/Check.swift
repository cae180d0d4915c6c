import ArgumentParser
import TextmillPipeline

/// Says what is wrong with pipeline files.
struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Say what is wrong with pipeline files; no document is read.",
        discussion: """
            All mistakes of a file are told at once, each with its line and what to do about it. The file of tests \
            beside a pipeline file, NAME.test.yaml, is checked with it.

            EXAMPLES
              textmill check news.yaml
              textmill check --format json *.yaml  one JSON object a mistake
            """)

    enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

    @Argument(help: "The pipeline files.") var files: [String]
    @OptionGroup var plugins: PluginOptions
    @Option(help: "How mistakes are told: for a person, or one JSON object a line.") var format = Format.text

    func run() throws {
        var worst: ExitCode = .success
        let (stock, plugins) = try plugins.load()
        for path in files {
            do {
                let tested = TestedFile(path)
                let checked = try CheckedFile(
                    path: tested.pipeline, stock: stock, plugins: plugins, environment: environment)
                let tests = try tested.suites(of: checked).reduce(0) { $0 + $1.tests.count }
                if format == .text { print("\(path): sound, \(told(checked.plan.steps.count, tests))") }
            } catch {
                print(format == .json ? error.json : error.description, terminator: "")
                worst = ExitCode.worse(worst, error.exitCode)
            }
        }
        throw worst
    }

    private func told(_ stages: Int, _ tests: Int) -> String {
        "\(stages) stage\(stages == 1 ? "" : "s")" + (tests > 0 ? ", \(tests) test\(tests == 1 ? "" : "s")" : "")
    }
}

extension ExitCode {
    /// The command or a pipeline file is wrong; nothing has run.
    static let wrongInput = ExitCode(2)
    /// A file cannot be read or written.
    static let worldFailed = ExitCode(3)
    /// Another run uses the output folder.
    static let inUse = ExitCode(75)

    fileprivate static func worse(_ left: ExitCode, _ right: ExitCode) -> ExitCode {
        left.rawValue >= right.rawValue ? left : right
    }
}

extension PipelineFileError {
    /// What the program ends with.
    var exitCode: ExitCode { if case .unreadable = self { .worldFailed } else { .wrongInput } }
}
