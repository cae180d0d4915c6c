import ArgumentParser
import Textmill
import TextmillStages

/// Lists the stages, or tells all about one.
struct Stages: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "List the stages, or tell all about one.",
        discussion: """
            EXAMPLES
              textmill stages                list them, each with its sentence
              textmill stages summarize      its layers, its settings, an example
              textmill stages redact --plugins Plugins/Redact
            """)

    @Argument(help: "The stage to tell about.") var name: String?
    @OptionGroup var plugins: PluginOptions

    func run() throws {
        let stages = try plugins.load().stages
        guard let name else {
            print(StageList(stages: stages.stages).text)
            return
        }
        guard let stage = stages.stage(named: name) else {
            let nearest = stages.names.nearest(to: name).map { "; did you mean '\($0)'?" } ?? ""
            throw ValidationError("no stage is called '\(name)'\(nearest)")
        }
        print(StageDescription(stage: stage).text)
    }
}

/// The stages with their sentences, one a line.
struct StageList {
    let stages: [StageDefinition]

    var text: String {
        let width = stages.map { $0.name.count }.max() ?? 0
        let lines = stages.map { "  \($0.name.padded(to: width))  \($0.purpose)" }
        return lines.joined(separator: "\n") + "\n\n'textmill stages NAME' tells all about one."
    }
}

/// All that there is to know of a stage, for a person.
struct StageDescription {
    let stage: StageDefinition

    var text: String {
        [head, settings, example].filter { !$0.isEmpty }.joined(separator: "\n\n")
    }

    private var head: String {
        let contract = stage.contract
        return """
            \(stage.name), version \(stage.version)
              \(stage.purpose)

            requires  \(names(contract.requires))
            provides  \(names(contract.provides))\(note)
            """
    }

    private var note: String {
        guard stage.contract.rewrites else { return "" }
        return stage.contract.keepsLayers ? " (layers that stand are kept)" : " (other layers are dropped)"
    }

    private var settings: String {
        let settings = stage.settings
        guard !settings.isEmpty else { return "It has no settings." }
        let lines = settings.map { setting in
            let limits = setting.range.map { ", \($0.description)" } ?? ""
            let standard = setting.standard ?? setting.file.map { "the plugin's own '\($0)'" } ?? "none"
            return
                "  \(setting.name): \(setting.kind.description)\(limits), \(standard) unless said otherwise\n      \(setting.help)"
        }
        return "settings\n" + lines.joined(separator: "\n")
    }

    private var example: String {
        let settings = stage.settings.compactMap { setting in
            setting.standard.map { "      \(setting.name): \($0)" }
        }
        let body = settings.isEmpty ? "  - \(stage.name)" : "  - \(stage.name):\n" + settings.joined(separator: "\n")
        return "example\n  stages:\n" + body.split(separator: "\n").map { "  \($0)" }.joined(separator: "\n")
    }

    private func names(_ layers: Set<Layer>) -> String {
        let names = layers.map(\.name).sorted()
        return names.isEmpty ? "nothing" : names.joined(separator: ", ")
    }
}

extension String {
    /// The text with spaces after it, so that it takes `width` columns.
    func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}
