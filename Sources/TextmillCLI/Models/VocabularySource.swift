import Foundation
import TextmillLanguage

/// Where a model's vocabulary comes from: a table, or another model, of which it is taken as it is.
struct VocabularySource {
    /// The vocabulary, ready to use.
    let vocabulary: Vocabulary
    private let file: ModelFile

    init(path: String) throws {
        let file = path.hasSuffix(".tsv") ? try Self.table(path) : try ModelFile.read(path) { file in file }
        self.file = file
        do throws(ModelFileError) { vocabulary = try Vocabulary(in: file) } catch {
            throw DataFileError(error, in: path)
        }
    }

    private static func table(_ path: String) throws -> ModelFile {
        let text = try MarkedFile.text(at: path)
        guard let table = VocabularyWriter(text) else {
            throw DataFileError(path, "is not a table of words: word, fine class, coarse class, rank, lists")
        }
        var writer = ModelFileWriter(card: "{}")
        table.write(to: &writer)
        return try ModelFile(ModelMemory(copying: writer.bytes))
    }

    /// Adds it to a model file.
    func write(to writer: inout ModelFileWriter) throws {
        for part in Vocabulary.parts { try writer.add(part, of: file) }
    }
}
