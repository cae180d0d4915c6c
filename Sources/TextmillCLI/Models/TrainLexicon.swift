import ArgumentParser
import Foundation
import TextmillLanguage

/// Puts a lexicon together.
struct TrainLexicon: ModelCommand {
    static let configuration = CommandConfiguration(
        commandName: "lexicon",
        abstract: "Make a lexicon of what 'Models/russian_lexicon.py' got from a dictionary.",
        discussion: """
            EXAMPLES
              textmill train lexicon --data parts --card ru.json --to ru.model
            """)

    @Option(help: "The folder with the parts of the lexicon, a file each.") var data: String
    @Option(help: "A file of JSON: the model's card.") var card: String
    @Option(name: .customLong("to"), help: "The model file to write.") var model: String

    func work() throws {
        var writer = ModelFileWriter(card: try MarkedFile.text(at: card))
        for part in RussianLexicon.parts {
            let path = "\(data)/\(part)"
            guard let bytes = FileManager.default.contents(atPath: path) else {
                throw DataFileError(unreadable: path, "cannot be read")
            }
            writer.add(part, Array(bytes))
        }
        let bytes = writer.bytes
        do throws(ModelFileError) { _ = try RussianLexicon(ModelFile(ModelMemory(copying: bytes))) } catch {
            throw DataFileError(error, in: data)
        }
        try write(bytes, to: model)
        Terminal.complain("\(model): \(bytes.count) bytes\n")
    }
}
