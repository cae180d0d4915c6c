import Foundation
import Textmill

/// The program of a plugin: a command, where it runs, and what it sees of the environment.
struct PluginProgram: Sendable {
    /// The path of the program.
    let path: String
    /// The command's words, the program's name first.
    let words: [String]
    /// The plugin's folder, from the root.
    let folder: String
    /// Of the environment, what it is given: `NAME=value`.
    let environment: [String]
}

extension PluginProgram {
    /// The program that `file` names. Throws a `Diagnostic` at its place where it is not to be found.
    init(_ file: ManifestFile, in folder: String) throws {
        let variables = ProcessInfo.processInfo.environment
        let names = ["PATH", "HOME", "LANG", "LC_ALL", "TMPDIR"] + file.environment.map(\.text)
        let folder = URL(fileURLWithPath: folder.isEmpty ? "." : folder).standardizedFileURL.path
        let path = try file.command.first.map { try Self.find($0, in: folder, searchPath: variables["PATH"] ?? "") }
        self.init(
            path: path ?? "", words: file.command.map(\.text), folder: folder,
            environment: Set(names).sorted().compactMap { name in variables[name].map { "\(name)=\($0)" } })
    }

    private static func find(_ word: PlacedText, in folder: String, searchPath: String) throws -> String {
        let files = FileManager.default
        let inFolder = word.text.hasPrefix("/") ? word.text : "\(folder)/\(word.text)"
        var isFolder: ObjCBool = false
        if files.fileExists(atPath: inFolder, isDirectory: &isFolder), !isFolder.boolValue {
            guard files.isExecutableFile(atPath: inFolder) else { throw Diagnostic.notExecutable(word) }
            return inFolder
        }
        guard !word.text.contains("/") else { throw Diagnostic.noFile(word, in: folder) }
        let candidates = searchPath.split(separator: ":").map { "\($0)/\(word.text)" }
        let found = candidates.first { path in
            files.isExecutableFile(atPath: path) && files.fileExists(atPath: path, isDirectory: &isFolder)
                && !isFolder.boolValue
        }
        guard let found else { throw Diagnostic.notOnPath(word) }
        return found
    }
}

extension Diagnostic {
    fileprivate static func notExecutable(_ word: PlacedText) -> Diagnostic {
        .error(
            "the program '\(word.text)' may not be executed", at: word.placed.place,
            hint: "make it executable: 'chmod +x \(word.text)', or name what runs it first: '[python3, \(word.text)]'")
    }

    fileprivate static func noFile(_ word: PlacedText, in folder: String) -> Diagnostic {
        .error(
            "there is no program '\(word.text)' in '\(folder)'", at: word.placed.place,
            hint: "paths are relative to the plugin's folder; if the program is built from sources, build it first")
    }

    fileprivate static func notOnPath(_ word: PlacedText) -> Diagnostic {
        .error(
            "the program '\(word.text)' is neither in the plugin's folder nor on the PATH", at: word.placed.place,
            hint: word.text.contains(" ")
                ? "write each word for itself: 'command: [\(word.text.split(separator: " ").joined(separator: ", "))]'"
                : "install '\(word.text)', or put its folder on the PATH")
    }
}
