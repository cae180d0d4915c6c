import ArgumentParser
import Textmill
import TextmillPipeline

/// Shows one document of a run, stage by stage.
struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show one document of a run, stage by stage.",
        discussion: """
            EXAMPLES
              textmill show out                              the first document that was written
              textmill show out Samples/most.txt             the document of this id
              textmill show out --layer entities             what was marked on one layer, and nothing else
              textmill show out --entities                   who and what is named, and how often
            """)

    @Argument(help: "The output folder of a run.") var folder: String
    @Argument(help: "The id of a document; the first one if none is named.") var id: String?
    @Option(help: "Show this layer only: sentences, entities, summary or another.") var layer: String?
    @Flag(help: "List its entities, each with how often it is named.") var entities = false

    func run() throws {
        let passage: OutputReader.Passage?
        do { passage = try OutputReader(folder).passage(of: id) } catch {
            Terminal.complain("error: \(error)\n")
            throw ExitCode.worldFailed
        }
        guard let passage else {
            let what = id.map { "no document called '\($0)'" } ?? "no document that was written"
            Terminal.complain("error: '\(folder)' has \(what); its ledger.jsonl lists them all\n")
            throw ExitCode.wrongInput
        }
        if entities {
            let marked = passage.stages.compactMap { $0.record["layers"]?["entities"]?.items }.last
            print(EntityList(marked ?? []).text, terminator: "")
            return
        }
        print(ShownPassage(passage, layer: layer, colours: Terminal.showsColours).text)
    }
}
