import ArgumentParser
import Foundation
import Textmill

/// Writes something to start from.
struct New: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Write something to start from.",
        discussion: """
            EXAMPLES
              textmill new pipeline news      a pipeline file that runs, and a text for it to run on
            """,
        subcommands: [NewPipeline.self])
}

/// Writes a pipeline to start from.
struct NewPipeline: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pipeline",
        abstract: "Write a commented pipeline file that runs, and a text for it to run on.",
        discussion: """
            Nothing is asked, and nothing that is there already is overwritten.

            EXAMPLES
              textmill new pipeline news      writes news.yaml and news.txt
            """)

    @Argument(help: "What the pipeline is called.") var name: String

    func validate() throws {
        guard !name.isEmpty, !name.hasPrefix("."), !name.contains("/"), !name.contains("\0") else {
            throw ValidationError("'\(name)' cannot be a file's name; say one word, such as 'news'")
        }
    }

    func run() throws {
        let base = name.hasSuffix(".yaml") ? String(name.dropLast(5)) : name
        try write(Templates.pipeline(documents: "\(base).txt"), to: "\(base).yaml")
        try write(Templates.sample, to: "\(base).txt")
        print("wrote \(base).yaml and \(base).txt; next:\n  textmill run \(base).yaml\n  textmill show \(base)-out")
    }

    private func write(_ text: String, to path: String) throws {
        do {
            try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .withoutOverwriting)
        } catch CocoaError.fileWriteFileExists {
            Terminal.complain("error: '\(path)' is there already; choose another name, or move it away\n")
            throw ExitCode.wrongInput
        } catch {
            Terminal.complain("error: '\(path)' cannot be written: \(error.localizedDescription)\n")
            throw ExitCode.worldFailed
        }
    }
}
