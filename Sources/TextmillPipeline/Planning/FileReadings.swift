import Textmill

/// Gives the text of files that settings name, and notes each file with its digest.
final class FileReadings: Sendable {
    private let items = Locked<[StageIdentity.Item]>([])
    private let readFile: SettingNode.FileReading

    init(_ readFile: @escaping SettingNode.FileReading) { self.readFile = readFile }

    /// What has been read, each file once, in the order of their paths.
    var files: [StageIdentity.Item] {
        Set(items.withLock { $0 }).sorted { ($0.name, $0.value) < ($1.name, $1.value) }
    }

    /// Reads the file at `path`.
    func read(_ path: String) throws -> String {
        let text = try readFile(path)
        items.withLock { $0.append(StageIdentity.Item(name: path, value: Digest.long(of: text.utf8))) }
        return text
    }
}
