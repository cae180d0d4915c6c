import ArgumentParser
import TextmillPipeline

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
    @OptionGroup var plugins: PluginOptions

    func run() throws {
        let checked = try plugins.checkedFile(file)
        print(MermaidGraph(plan: checked.plan).text)
    }
}
