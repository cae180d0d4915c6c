import Foundation

/// A folder that is gone when its test is over.
final class PluginScratch: Sendable {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("textmill-\(UUID().uuidString)").path

    /// A folder with files, by their paths in it.
    init(_ files: [String: String] = [:]) throws {
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        for (name, text) in files { try write(text, to: name) }
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func write(_ text: String, to name: String) throws {
        let file = URL(fileURLWithPath: "\(path)/\(name)")
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try text.write(to: file, atomically: true, encoding: .utf8)
    }
}

/// A whole stage that does nothing, of the type `name`.
func stageSource(_ name: String) -> String {
    """
    import Textmill

    struct \(name): Stage {
        static let contract = Contract(provides: [.text])
        func process(_ document: inout Document) {}
    }

    """
}
