import ArgumentParser
import TextmillPipeline

/// Lists the plugins that there are.
struct Plugins: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "List the plugins that there are, and run none of their code.",
        discussion: """
            Listed are the plugins that a pipeline file names, and those in a folder 'Plugins' beside it or in the working \
            folder. A plugin's stages are known once a run or 'textmill plugin build' has loaded it.

            EXAMPLES
              textmill plugins                       those in 'Plugins'
              textmill plugins news.yaml             those that the file names, too
              textmill plugins --plugins ~/plugins   those of another folder, too
              textmill plugins --format json         one JSON object a plugin, for scripts
            """)

    enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

    @Argument(help: "A pipeline file.") var file: String?
    @OptionGroup var plugins: PluginOptions
    @Option(help: "For a person, or one JSON object a line.") var format = Format.text

    func run() throws {
        let inventory: PluginInventory
        do {
            inventory = try PluginInventory(file: file, folders: plugins.folders, environment: environment)
        } catch {
            Terminal.complain(error.description)
            throw error.exitCode
        }
        switch format {
        case .json: print(inventory.json, terminator: "")
        case .text: print(PluginList(inventory: inventory).text)
        }
    }
}

/// The plugins for a person, each with its stages and how it stands.
struct PluginList {
    let inventory: PluginInventory

    var text: String {
        guard !inventory.plugins.isEmpty else {
            return "There are no plugins here. 'textmill new stage NAME' writes one."
        }
        return inventory.plugins.map { plugin in
            let naming = inventory.names(plugin) ? ", named by the pipeline file" : ""
            return "\(plugin.name), \(plugin.path)\(naming)\n  \(stages(of: plugin))\n  \(state(of: plugin))"
        }.joined(separator: "\n\n")
    }

    private func stages(of plugin: FoundPlugin) -> String {
        let stages = plugin.stages?.map { "\($0.name), version \($0.version)" }.joined(separator: "; ")
        return stages ?? (plugin.state == .built ? "its stages were not seen yet" : "its stages are not known")
    }

    private func state(of plugin: FoundPlugin) -> String {
        switch plugin.state {
        case .built: "built"
        case .unbuilt: "will be built"
        case .stale(let reason): "stale: \(reason)" + (plugin.kind == .folder ? "; will be built" : "")
        case .broken(let reason): "broken: \(reason)"
        }
    }
}
