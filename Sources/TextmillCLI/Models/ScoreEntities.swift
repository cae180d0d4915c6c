public import ArgumentParser
import TextmillLanguage

/// Scores a tagger of entities.
struct ScoreEntities: ModelCommand {
    static let configuration = CommandConfiguration(
        commandName: "entities",
        abstract: "Compare what a tagger finds with what people marked.",
        discussion: """
            Marked texts have the forms that 'textmill train entities' takes.

            EXAMPLES
              textmill score entities --model my.model --data held.jsonl
              textmill score entities --model my.model --data held.jsonl --mode tokens
            """)

    @Option(help: "The model file.") var model: String
    @Option(parsing: .upToNextOption, help: "Marked texts.") var data: [String]
    @Option(help: "What must be right: exact borders, an overlap, or single tokens.") var mode = EntityTally.Mode.exact
    @Option(help: "A file for what was found, JSON Lines as the marked texts are.") var found: String?

    func work() throws {
        let tagger = try ModelFile.read(model, as: EntityTagger.init(reading:))
        var (tally, lines) = (EntityTally(mode), "")
        for text in try data.flatMap({ try MarkedFile(path: $0).texts() }) {
            let entities = tagger.entities(in: text.text)
            tally.add(entities, to: text)
            if found != nil { lines += MarkedLine(text, found: entities).json }
        }
        if let found { try write(lines.utf8, to: found) }
        print(ScoreTable.text(tally), terminator: "")
    }
}

extension EntityTally.Mode: ExpressibleByArgument {}
