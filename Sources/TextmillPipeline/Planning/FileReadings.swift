import Textmill

/// Gives the files that settings name, and notes them: each text with its digest, what is not read here with its place.
final class FileReadings: Sendable {
    private let items = Locked<[StageIdentity.Item]>([])
    private let placed = Locked<[StageIdentity.Item]>([])
    private let readFile: SettingNode.FileReading

    init(_ readFile: SettingNode.FileReading) { self.readFile = readFile }

    /// The digests of the texts that were read, by the files' paths.
    var files: [StageIdentity.Item] { items.withLock { $0 } }
    /// Where the other files are, by their paths. They may be large, so their digests are left to who needs them.
    var places: [StageIdentity.Item] { placed.withLock { $0 } }

    /// How settings reach the files.
    var reading: SettingNode.FileReading { SettingNode.FileReading(text: text(of:), place: place(of:)) }

    private func text(of path: String) throws -> String {
        let text = try readFile(path)
        items.withLock { $0.append(StageIdentity.Item(name: path, value: Digest.long(of: text.utf8))) }
        return text
    }

    /// Where the file is that `path` names. One that is not there is for the setting to miss.
    private func place(of path: String) -> String {
        let place = readFile.systemPath(of: path)
        placed.withLock { $0.append(StageIdentity.Item(name: path, value: place)) }
        return place
    }
}
