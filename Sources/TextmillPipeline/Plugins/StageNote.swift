import Foundation
import Textmill

/// The name and version of a stage, known without its being loaded: from its plugin's file, or as they were noted beside
/// its library when that was last loaded.
public struct StageNote: Hashable, Sendable {
    /// How a pipeline file calls it.
    public let name: String
    /// Its version.
    public let version: Int

    /// Reads what was noted beside `library`; nil where nothing was, or not by this program.
    static func all(beside library: String) -> [StageNote]? {
        guard let text = try? String(contentsOfFile: place(beside: library), encoding: .utf8) else { return nil }
        let lines = text.split(separator: "\n").map { $0.split(separator: " ") }
        let notes = lines.compactMap { parts in
            parts.count == 2 ? Int(parts[1]).map { StageNote(name: String(parts[0]), version: $0) } : nil
        }
        return notes.count == lines.count && !notes.isEmpty ? notes : nil
    }

    /// Notes `stages` beside `library`, unless they are. Where that cannot be, they stay unknown until it is loaded.
    static func note(_ stages: [StageDefinition], beside library: String) {
        let text = stages.map { "\($0.name) \($0.version)\n" }.joined()
        let place = place(beside: library)
        guard (try? String(contentsOfFile: place, encoding: .utf8)) != text else { return }
        try? Data(text.utf8).write(to: URL(fileURLWithPath: place), options: .atomic)
    }

    private static func place(beside library: String) -> String {
        URL(fileURLWithPath: library).deletingLastPathComponent().appendingPathComponent("stages.txt").path
    }
}
