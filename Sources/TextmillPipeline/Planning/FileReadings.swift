import Foundation
import Textmill

/// Gives the files that settings name, and notes each with its digest.
final class FileReadings: Sendable {
    private let items = Locked<[StageIdentity.Item]>([])
    private let readFile: SettingNode.FileReading

    init(_ readFile: SettingNode.FileReading) { self.readFile = readFile }

    /// What has been read, each file once, in the order of their paths.
    var files: [StageIdentity.Item] {
        Set(items.withLock { $0 }).sorted { ($0.name, $0.value) < ($1.name, $1.value) }
    }

    /// How settings reach the files.
    var reading: SettingNode.FileReading { SettingNode.FileReading(text: text(of:), place: place(of:)) }

    private func text(of path: String) throws -> String {
        let text = try readFile(path)
        note(path, Digest.long(of: text.utf8))
        return text
    }

    /// Where the file is that `path` names. One that is not there is for the setting to miss.
    private func place(of path: String) -> String {
        let place = readFile.systemPath(of: path)
        if let bytes = try? Data(contentsOf: URL(fileURLWithPath: place), options: .alwaysMapped) {
            note(path, Digest.long(of: bytes))
        }
        return place
    }

    private func note(_ path: String, _ digest: String) {
        items.withLock { $0.append(StageIdentity.Item(name: path, value: digest)) }
    }
}
