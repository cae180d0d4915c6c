import ArgumentParser
import Foundation
import TextmillPipeline

/// Says what a run would do, and why.
struct PlanCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "plan",
        abstract: "Say what a run would do, and why; no stage runs.",
        discussion: """
            Documents are read and compared with what the output folder holds. Nothing is written.

            EXAMPLES
              textmill plan news.yaml                     what a run would do
              textmill plan news.yaml today.txt -o today  of others, in another folder
              textmill plan news.yaml --format json       one JSON object, for scripts
            """)

    @Argument(help: "The pipeline file.") var file: String
    @Argument(help: "Documents to read instead of the file's.") var documents: [String] = []
    @Option(name: .shortAndLong, help: "The folder for outputs.") var output: String?
    @OptionGroup var plugins: PluginOptions
    @Option(help: "For a person, or as JSON.") var format = Check.Format.text

    func run() throws {
        let checked = try plugins.checkedFile(file)
        let job = RunJob(checked, documents: documents, output: output, outputs: checked.file.outputs)
        let agenda = try job.agenda(jobs: ProcessInfo.processInfo.activeProcessorCount)
        print(format == .json ? agenda.json : job.text(of: agenda).text, terminator: "")
    }
}
