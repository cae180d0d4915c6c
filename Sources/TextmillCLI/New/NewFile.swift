import ArgumentParser
import Foundation

/// A file to be written where there is none.
struct NewFile {
    let path: String
    let text: String

    /// Writes `files`: all of them, or none if one is there already. What stands in the way is said, and ends the program.
    static func write(_ files: [NewFile]) throws {
        if let file = files.first(where: { FileManager.default.fileExists(atPath: $0.path) }) {
            Terminal.complain("error: '\(file.path)' is there already; choose another name, or move it away\n")
            throw ExitCode.wrongInput
        }
        for file in files {
            do { try file.write() } catch {
                Terminal.complain("error: '\(file.path)' cannot be written: \(error.localizedDescription)\n")
                throw ExitCode.worldFailed
            }
        }
    }

    private func write() throws {
        let place = URL(fileURLWithPath: path)
        try FileManager.default.createDirectory(
            at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: place, options: .withoutOverwriting)
    }
}
