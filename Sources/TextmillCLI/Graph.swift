import ArgumentParser
import Textmill
import TextmillPipeline
import TextmillStages

/// Draws a pipeline.
struct Graph: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Draw a pipeline as Mermaid text.",
        discussion: """
            Each stage is a box; an arrow says which layers go from the stage that provides them to one that requires them.

            EXAMPLES
              textmill graph news.yaml
              textmill graph news.yaml > news.mmd
            """)

    @Argument(help: "The pipeline file.") var file: String

    func run() throws {
        let checked = try CheckedFile.orExit(file)
        print(MermaidGraph(plan: checked.plan).text)
    }
}

extension CheckedFile {
    /// The file at `path`; if there is anything wrong with it, that is said and the program ends.
    static func orExit(_ path: String) throws -> CheckedFile {
        do {
            return try CheckedFile(path: path, stock: .stock, environment: environment)
        } catch {
            Terminal.complain(error.description)
            throw error.exitCode
        }
    }
}
