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
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            throw MarkedFileError(path, nil, "is not there")
        }
        return isFolder.boolValue ? try brat() : try ColumnReader(path: path).texts(in: content(path))
    }

    func content(_ path: String) throws -> String {
        do { return try String(contentsOfFile: path, encoding: .utf8) } catch {
            throw MarkedFileError(path, nil, "cannot be read as text in UTF-8")
        }
    }

    private struct Line: Decodable {
        struct Entity: Decodable {
            var start: Int
            var end: Int
            var type: String
        }
        var id: String?
        var text: String
        var entities: [Entity]
    }

    private func lines() throws -> [MarkedEntities] {
        let decoder = JSONDecoder()
        return try content(path).split(separator: "\n", omittingEmptySubsequences: false).enumerated().compactMap {
            number, line in
            guard !line.isEmpty else { return nil }
            guard let read = try? decoder.decode(Line.self, from: Data(line.utf8)) else {
                throw MarkedFileError(
                    path, number + 1,
                    "is not a text with entities: {\"text\": …, \"entities\": [{\"start\", \"end\", \"type\"}]}")
            }
            let offsets = ScalarOffsets(read.text)
            let entities = try read.entities.map { entity in
                guard let span = offsets.span(entity.start, entity.end) else {
                    throw MarkedFileError(
                        path, number + 1, "has an entity from \(entity.start) to \(entity.end), outside its text")
                }
                return TaggedEntity(span, label: EntityLabels.label(entity.type))
            }
            return MarkedEntities(id: read.id ?? "\(number + 1)", text: read.text, entities: entities)
        }
    }

    private func brat() throws -> [MarkedEntities] {
        let names = try FileManager.default.contentsOfDirectory(atPath: path).filter { $0.hasSuffix(".ann") }.sorted()
        return try names.map { name in
            let stem = name.dropLast(4)
            let text = try content("\(path)/\(stem).txt")
            let offsets = ScalarOffsets(text)
            let entities = try content("\(path)/\(name)").split(separator: "\n").compactMap { line -> TaggedEntity? in
                guard line.first == "T" else { return nil }
                let head = line.split(separator: "\t").dropFirst().first?.split { $0 == " " || $0 == ";" } ?? []
                guard head.count >= 3, let start = Int(head[1]), let end = head.last.flatMap({ Int($0) }),
                    let span = offsets.span(start, end)
                else { throw MarkedFileError("\(path)/\(name)", nil, "has a line that is no mark: \(line)") }
                return TaggedEntity(span, label: EntityLabels.label(String(head[0])))
            }
            return MarkedEntities(id: String(stem), text: text, entities: entities)
        }
    }
}
