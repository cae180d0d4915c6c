public import ArgumentParser
import Foundation
import Textmill
public import TextmillPipeline

/// Runs a pipeline on documents.
struct Run: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Run a pipeline on documents.",
        discussion: """
            Documents are text files, folders, patterns, JSON Lines or '-' for standard input, gzipped or not. Those named \
            here are read instead of the pipeline file's. Nothing goes to standard output unless '-o -' asks for it.

            EXAMPLES
              textmill run news.yaml                        the documents that the file names
              textmill run news.yaml today.txt -o today     others, to another folder
              textmill run news.yaml 'in/**/*.jsonl.gz'     a pattern; '**' is folders at any depth
              zcat a.gz | textmill run news.yaml - -o -     from standard input to standard output
            """)

    @Argument(help: "The pipeline file.") var file: String
    @Argument(help: "Documents to read instead of the file's.") var documents: [String] = []
    @Option(name: .shortAndLong, help: "The folder for outputs, or '-' for whole documents on standard output.")
    var output: String?
    @Option(name: .shortAndLong, help: "How many documents are worked on at once.")
    var jobs = ProcessInfo.processInfo.activeProcessorCount
    @Option(help: "A form of whole documents: jsonl, text or conllu. Can be given several times.")
    var format: [OutputSettings.Format] = []
    @Option(help: "Files of many documents each, or one a document and stage: parts or documents.")
    var layout: OutputSettings.Layout?
    @Option(help: "What offsets count: code-points, bytes or utf16.") var offsets: OutputSettings.Offsets?
    @OptionGroup var plugins: PluginOptions
    @Flag(help: "Tell where the time went: reading, decoding, each stage, writing, syncing.") var timings = false
    @Flag(name: .shortAndLong, help: "Say nothing but what went wrong.") var quiet = false

    func validate() throws {
        guard (1...1_024).contains(jobs) else { throw ValidationError("'--jobs' must be from 1 to 1024, not \(jobs)") }
    }

    func run() throws {
        let checked = try plugins.checkedFile(file)
        var outputs = checked.file.outputs
        if !format.isEmpty { outputs.formats = format }
        if let layout { outputs.layout = layout }
        if let offsets { outputs.offsets = offsets }
        let job = RunJob(checked, documents: documents, output: output, outputs: outputs)
        throw try job.run(jobs: jobs, quiet: quiet, showsTimings: timings)
    }
}

extension OutputSettings.Format: ExpressibleByArgument {}
extension OutputSettings.Layout: ExpressibleByArgument {}
extension OutputSettings.Offsets: ExpressibleByArgument {}
