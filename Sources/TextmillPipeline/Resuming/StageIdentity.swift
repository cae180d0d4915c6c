import Foundation
import Textmill

/// All that a stage's results depend on, beside the document that it is given: two stages of one identity do the same.
struct StageIdentity: Hashable, Sendable {
    /// A name with what it stands for.
    struct Item: Hashable, Sendable {
        let name: String
        let value: String
    }

    /// What the pipeline calls the stage.
    let name: String
    /// The stage's own name.
    let stage: String
    let version: Int
    /// What it requires and provides, and what becomes of a document that it fails on.
    let terms: String
    /// Its settings, as a pipeline file would say them.
    let settings: [Item]
    /// Digests of the files that its settings are read from, by their paths, and of what is built into the program for it.
    let files: [Item]
    /// The plugin that it comes from, with the plugin's digest.
    let plugin: Item?

    /// The identity of `step`, whose stage may come from one of `plugins`.
    init(_ step: Plan.Step, plugins: [Plugin]) {
        name = step.name
        stage = step.stage.name
        version = step.stage.version
        let contract = step.contract
        terms =
            "\(contract.requires.listed) -> \(contract.provides.listed)\(contract.keepsLayers ? ", keeps layers" : ""), "
            + "on error \(step.onError.rawValue)"
        settings = step.work.settings.map { name, yaml in
            // A value that cannot be told in YAML is told by what the file says.
            let isTold = step.stage.settings.first { $0.name == name }?.kind.isPlain ?? false
            let written = step.origin.settings.first { $0.name == name }?.value
            return Item(name: name, value: isTold ? yaml : "\(yaml) \(written.map(YAMLText.flow) ?? "")")
        }
        let standing = step.stage.settings.filter { setting in
            !step.origin.settings.contains { $0.name == setting.name }
        }
        let standards = standing.compactMap { setting -> Item? in
            guard let file = setting.file, let text = setting.standardText else { return nil }
            return Item(name: file, value: Digest.long(of: text.utf8))
        }
        let builtIn = step.stage.type?.digests.map { Item(name: $0.key, value: $0.value) } ?? []
        files = (step.origin.files + step.origin.digests).inOrder + standards + builtIn.inOrder
        plugin = plugins.first { $0.stages.contains { $0.name == step.stage.name } }
            .map { Item(name: $0.path, value: $0.digest) }
    }
}

extension Plan {
    /// The identities of the stages, which may come from `plugins`.
    func identities(plugins: [Plugin]) -> [StageIdentity] { steps.map { StageIdentity($0, plugins: plugins) } }
}

// MARK: Writing and reading

extension StageIdentity {
    /// Writes it.
    func write(to writer: inout TraceWriter) {
        for text in [name, stage, terms] { writer.write(text) }
        writer.write(version)
        for items in [settings, files, plugin.map { [$0] } ?? []] {
            writer.write(items.count)
            for item in items {
                writer.write(item.name)
                writer.write(item.value)
            }
        }
    }

    /// Reads one.
    init(from reader: inout TraceReader) throws(TraceReader.Fault) {
        func items(_ reader: inout TraceReader) throws(TraceReader.Fault) -> [Item] {
            var items: [Item] = []
            for _ in 0..<(try reader.count()) { items.append(Item(name: try reader.text(), value: try reader.text())) }
            return items
        }
        name = try reader.text()
        stage = try reader.text()
        terms = try reader.text()
        version = try reader.number()
        settings = try items(&reader)
        files = try items(&reader)
        plugin = try items(&reader).first
    }
}

extension StepOrigin {
    /// The digests of the files in `places`, of those that are there.
    fileprivate var digests: [StageIdentity.Item] {
        Set(places).compactMap { file in
            let bytes = try? Data(contentsOf: URL(fileURLWithPath: file.value), options: .alwaysMapped)
            return bytes.map { StageIdentity.Item(name: file.name, value: Digest.long(of: $0)) }
        }
    }
}

extension [StageIdentity.Item] {
    /// Each once, by name.
    fileprivate var inOrder: [StageIdentity.Item] {
        Set(self).sorted { ($0.name, $0.value) < ($1.name, $1.value) }
    }
}

extension Set<Layer> {
    fileprivate var listed: String { map(\.name).sorted().joined(separator: " ") }
}

extension SettingKind {
    /// Whether all that a value is stands in its YAML.
    fileprivate var isPlain: Bool {
        switch self {
        case .boolean, .integer, .number, .text, .file, .pattern, .choice: true
        case .list(let kind), .map(let kind): kind.isPlain
        case .other: false
        }
    }
}
