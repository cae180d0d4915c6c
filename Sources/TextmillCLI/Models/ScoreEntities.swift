public import ArgumentParser
import Foundation
import TextmillLanguage

/// Scores a tagger of entities.
struct ScoreEntities: ParsableCommand {
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

    func run() throws {
        do {
            let tagger = try EntityTagger(ModelFile(path: model))
            var (tally, lines) = (EntityTally(mode), "")
            for text in try data.flatMap({ try MarkedFile(path: $0).texts() }) {
                let entities = tagger.entities(in: text.text)
                tally.add(entities, to: text)
                if found != nil { lines += FoundLine.line(text, entities) }
            }
            if let found { try Data(lines.utf8).write(to: URL(fileURLWithPath: found)) }
            print(ScoreTable.text(tally), terminator: "")
        } catch let error as ModelFileError {
            Terminal.complain("error: '\(model)' \(error)\n")
            throw ExitCode.worldFailed
        } catch let error as MarkedFileError {
            Terminal.complain("error: \(error)\n")
            throw ExitCode.worldFailed
        }
    }
}

extension EntityTally.Mode: ExpressibleByArgument {}
