import ArgumentParser
import TextmillPipeline
import TextmillStages

/// Prints the JSON Schema of pipeline files.
struct Schema: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Print the JSON Schema of pipeline files, for editors.",
        discussion: """
            EXAMPLES
              textmill schema > pipeline.schema.json
            and as the first line of a pipeline file, for editors that use the YAML language server:
              # yaml-language-server: $schema=pipeline.schema.json
            """)

    @OptionGroup var plugins: PluginOptions

    func run() throws { print(PipelineSchema(stages: try plugins.load().stages).value.json) }
}
