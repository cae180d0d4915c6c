import Foundation

/// The files of this project, as the house tests read them.
enum Project {
    static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

    static func text(_ path: String) throws -> String {
        try String(contentsOfFile: "\(root)/\(path)", encoding: .utf8)
    }

    /// The paths of all files in `folder` whose names end so, from the root on, in order.
    static func files(in folder: String, ending: String) -> [String] {
        let names = FileManager.default.enumerator(atPath: "\(root)/\(folder)")?.compactMap { $0 as? String } ?? []
        return names.filter { $0.hasSuffix(ending) && !$0.contains(".build/") }.sorted().map { "\(folder)/\($0)" }
    }

    /// The ready pipelines, without the files that hold their tests.
    static var pipelines: [String] {
        files(in: "Pipelines", ending: ".yaml").filter { !$0.hasSuffix(".test.yaml") }
    }

    /// The blocks of `language` in the Markdown file at `path`.
    static func blocks(of language: String, in path: String) throws -> [String] {
        try text(path).components(separatedBy: "```\(language)\n").dropFirst().map {
            $0.components(separatedBy: "\n```")[0] + "\n"
        }
    }
}
