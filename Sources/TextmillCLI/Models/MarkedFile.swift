import Foundation
import Textmill
import TextmillLanguage

/// A file of texts with their entities, as people mark them: JSON Lines with offsets, columns, or brat's pairs of files.
struct MarkedFile {
    let path: String

    /// The texts of the file, or of the folder of brat's files.
    func texts() throws -> [MarkedEntities] {
        if path.hasSuffix(".jsonl") { return try lines() }
        var isFolder: ObjCBool = false
        _ = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
        return isFolder.boolValue ? try brat() : try ColumnReader(path: path).texts(in: Self.text(at: path))
    }

    /// The text of the file at `path`.
    static func text(at path: String) throws(DataFileError) -> String {
        do { return try String(contentsOfFile: path, encoding: .utf8) } catch {
            let isThere = FileManager.default.fileExists(atPath: path)
            throw DataFileError(unreadable: path, isThere ? "cannot be read as text in UTF-8" : "is not there")
        }
    }

    private func lines() throws -> [MarkedEntities] {
        try MarkedLine.read(path).map { number, line in
            let offsets = ScalarOffsets(line.text)
            let entities = try line.entities.map { entity in
                guard let span = offsets.span(entity.start, entity.end) else {
                    throw DataFileError(
                        path, line: number, "has an entity from \(entity.start) to \(entity.end), outside its text")
                }
                return TaggedEntity(span, label: EntityLabels.label(entity.type))
            }
            return MarkedEntities(id: line.id ?? "\(number)", text: line.text, entities: entities)
        }
    }

    private func brat() throws -> [MarkedEntities] {
        guard let files = try? FileManager.default.contentsOfDirectory(atPath: path) else {
            throw DataFileError(unreadable: path, "cannot be listed")
        }
        return try files.filter { $0.hasSuffix(".ann") }.sorted().map { name in
            let stem = name.dropLast(4)
            let text = try Self.text(at: "\(path)/\(stem).txt")
            let offsets = ScalarOffsets(text)
            let entities = try Self.text(at: "\(path)/\(name)").lines.compactMap { line -> TaggedEntity? in
                guard line.first == "T" else { return nil }
                let head = line.split(separator: "\t").dropFirst().first?.split { $0 == " " || $0 == ";" } ?? []
                guard head.count >= 3, let start = Int(head[1]), let end = head.last.flatMap({ Int($0) }),
                    let span = offsets.span(start, end)
                else { throw DataFileError("\(path)/\(name)", "has a line that is no mark: \(line)") }
                return TaggedEntity(span, label: EntityLabels.label(String(head[0])))
            }
            return MarkedEntities(id: String(stem), text: text, entities: entities)
        }
    }
}
