import Foundation
import Testing

/// A section of a page, to be done word for word in an empty folder.
///
/// A block of `sh` is run. A block of `text` right below it is what it prints. Any other block is written to the file that
/// the prose above it names last.
struct Walkthrough {
    private struct Block {
        let prose: String
        let language: String
        let code: String

        /// The last path between backticks in the prose.
        var file: String? {
            let quoted = prose.components(separatedBy: "`").enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
            return quoted.last { $0.contains(".") && !$0.contains(" ") }
        }
    }

    /// Where it is done.
    let folder: URL
    private let blocks: [Block]

    /// The section under `heading` of the page at `path`, in the folder `Plugins`.
    init(_ heading: String, of path: String) throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("textmill-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let page = try String(contentsOfFile: "\(EveryPlugin.folder)/\(path)", encoding: .utf8)
        let section = try #require(page.components(separatedBy: "\n## \(heading)\n").dropFirst().first)
        let pieces = section.components(separatedBy: "\n## ")[0].components(separatedBy: "```")
        blocks = stride(from: 1, to: pieces.count, by: 2).map { index in
            let lines = pieces[index].split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
            return Block(prose: pieces[index - 1], language: String(lines[0]), code: String(lines[1]))
        }
    }

    /// Does it all, and gives what the last command printed.
    func follow() throws -> String {
        var said = ""
        for block in blocks {
            if block.language == "sh" {
                said = try run("sh", "-euc", block.code)
            } else if block.language == "text", block.prose.allSatisfy(\.isWhitespace) {
                #expect(said == block.code, "the page shows what a command prints")
            } else {
                let file = try #require(block.file, "no file is named for: \(block.code)")
                try FileManager.default.createDirectory(
                    at: folder.appendingPathComponent(file).deletingLastPathComponent(),
                    withIntermediateDirectories: true)
                try Data(block.code.utf8).write(to: folder.appendingPathComponent(file))
            }
        }
        return said
    }

    /// Runs a command in a folder inside, `textmill` being the one that was built with the tests, and gives what it prints.
    func run(_ words: String..., in inside: String = ".") throws -> String {
        let command = Process()
        command.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        command.arguments = words
        command.currentDirectoryURL = folder.appendingPathComponent(inside)
        let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
        command.environment = ProcessInfo.processInfo.environment.merging(
            ["PATH": "\(BuiltProgram.folder):\(path)"], uniquingKeysWith: { $1 })
        let said = Pipe()
        command.standardOutput = said
        try command.run()
        let bytes = said.fileHandleForReading.readDataToEndOfFile()
        command.waitUntilExit()
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(command.terminationStatus == 0, "\(words.last ?? ""): \(text)")
        return text
    }

    func remove() { try? FileManager.default.removeItem(at: folder) }
}

/// The program `textmill` that is built with the tests.
enum BuiltProgram {
    static let folder = Bundle.main.executableURL?.resolvingSymlinksInPath().deletingLastPathComponent().path ?? ""
    static let path = "\(folder)/textmill"
}
