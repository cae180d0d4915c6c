import ArgumentParser
import Foundation
import TextmillLanguage

/// Puts a lexicon together.
struct TrainLexicon: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lexicon",
        abstract: "Make a lexicon of what 'Models/russian_lexicon.py' got from a dictionary.",
        discussion: """
            EXAMPLES
              textmill train lexicon --data parts --card Models/lexicon-ru.json --to Models/lexicon-ru.model
            """)

    @Option(help: "The folder with the parts of the lexicon, a file each.") var data: String
    @Option(help: "A file of JSON: the model's card.") var card: String
    @Option(name: .customLong("to"), help: "The model file to write.") var model: String

    func run() throws {
        do {
            var writer = ModelFileWriter(card: try MarkedFile(path: card).content(card))
            for part in RussianLexicon.parts {
                let path = "\(data)/\(part)"
                guard let bytes = FileManager.default.contents(atPath: path) else {
                    throw MarkedFileError(path, nil, "cannot be read")
                }
                writer.add(part, Array(bytes))
            }
            let bytes = writer.bytes
            _ = try RussianLexicon(ModelFile(ModelMemory(copying: bytes)))
            try Data(bytes).write(to: URL(fileURLWithPath: model), options: .atomic)
            Terminal.complain("\(model): \(bytes.count) bytes\n")
        } catch let error as any CustomStringConvertible & Error {
            Terminal.complain("error: \(error)\n")
            throw ExitCode.worldFailed
        }
    }
}
