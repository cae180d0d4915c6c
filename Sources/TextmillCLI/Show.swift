import ArgumentParser
import Textmill
import TextmillPipeline

/// Shows one document of a run, stage by stage.
struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show one document of a run, stage by stage.",
        discussion: """
            EXAMPLES
              textmill show out                   the first document that was written
              textmill show out Samples/most.txt  the document of this id
              textmill show out --layer entities  what was marked on this layer only
              textmill show out --entities        who and what is named, how often
            """)

    @Argument(help: "The output folder of a run.") var folder: String
    @Argument(help: "The id of a document; the first one if none is named.") var id: String?
    @Option(help: "Show this layer only: sentences, entities, summary or another.") var layer: String?
    @Flag(help: "List its entities, each with how often it is named.") var entities = false

    func run() throws {
        let passage = try passage()
        if let wanted = entities ? "entities" : layer, !passage.layers.contains(wanted) {
            throw complain(.wrongInput, MissingLayer(wanted, of: passage).text)
        }
        guard entities else {
            print(ShownPassage(passage, layer: layer, colours: Terminal.showsColours).text)
            return
        }
        let marked = passage.stages.compactMap { $0.record["layers"]?["entities"]?.items }.last ?? []
        print(marked.isEmpty ? "no entities in '\(passage.id)'\n" : EntityList(marked).text, terminator: "")
    }

    private func passage() throws -> OutputReader.Passage {
        let passage: OutputReader.Passage?
        do { passage = try OutputReader(folder).passage(of: id) } catch {
            throw complain(.worldFailed, "error: \(error)\n")
        }
        if let passage { return passage }
        let what = id.map { "no document called '\($0)'" } ?? "no document that was written"
        throw complain(.wrongInput, "error: '\(folder)' has \(what); its ledger.jsonl lists them all\n")
    }

    private func complain(_ status: ExitCode, _ text: String) -> ExitCode {
        Terminal.complain(text)
        return status
    }
}
