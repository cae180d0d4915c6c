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
            here are read instead of the pipeline file's. What an earlier run wrote to the output folder and would come \
            out the same is not done again; 'textmill plan' says what is. Nothing goes to standard output unless '-o -' asks for it.

            EXAMPLES
              textmill run news.yaml                     the documents the file names
              textmill run news.yaml today.txt -o today  others, to another folder
              textmill run news.yaml 'in/**/*.jsonl.gz'  '**': folders at any depth
              textmill run news.yaml --fresh             all again, whatever is there
              textmill run news.yaml --verify            do stages do what they did?
              zcat a.gz | textmill run news.yaml - -o -  standard input to output
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
    @Flag(help: "Start over, whatever earlier runs wrote.") var fresh = false
    @Flag(help: "Write nothing; run stages anew on a sample of the documents, and compare with the outputs.")
    var verify = false
    @Option(help: "How many documents '--verify' runs anew, evenly spread.") var sample = 200
    @Flag(name: .shortAndLong, help: "Say nothing but what went wrong.") var quiet = false

    func validate() throws {
        guard (1...1_024).contains(jobs) else { throw ValidationError("'--jobs' must be from 1 to 1024, not \(jobs)") }
        guard sample > 0 else { throw ValidationError("'--sample' must be 1 or more, not \(sample)") }
        guard !verify || !fresh else {
            throw ValidationError("'--verify' compares with outputs that '--fresh' removes")
        }
    }

    func run() throws {
        try AddressSpace.current.require(for: jobs)
        let checked = try plugins.checkedFile(file)
        var outputs = checked.file.outputs
        if !format.isEmpty { outputs.formats = format }
        if let layout { outputs.layout = layout }
        if let offsets { outputs.offsets = offsets }
        var job = RunJob(checked, documents: documents, output: output, outputs: outputs)
        job.startsOver = fresh
        if verify { throw try job.verify(jobs: jobs, sample: sample) }
        throw try job.run(jobs: jobs, quiet: quiet, showsTimings: timings)
    }
}

extension OutputSettings.Format: ExpressibleByArgument {}
extension OutputSettings.Layout: ExpressibleByArgument {}
extension OutputSettings.Offsets: ExpressibleByArgument {}
