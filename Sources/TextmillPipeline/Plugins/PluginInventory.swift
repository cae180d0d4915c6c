import Foundation
import Textmill

/// The plugins that there are for a pipeline file, found without running any of their code.
public struct PluginInventory: Sendable {
    /// The plugins, each once: first those that the pipeline file names, then others.
    public private(set) var plugins: [FoundPlugin] = []
    /// The paths that the pipeline file names.
    private var named: Set<String> = []

    /// The plugins at `folders`, each one itself or a folder of some; in `Plugins` beside the pipeline file `file`, or in
    /// the working folder; and those that `file` names.
    ///
    /// - Parameter environment: Gives the value of a variable that the file names by `${NAME}`.
    public init(
        file: String? = nil, folders: [String] = [], environment: (String) -> String? = { _ in nil },
        with toolchain: Toolchain = .installed
    ) throws(PipelineFileError) {
        let paths = try file.map { file throws(PipelineFileError) in try Self.paths(named: file, environment) } ?? []
        named = Set(paths.map(\.standardizedPath))
        var seen: Set<String> = []
        let beside = ["Plugins"] + (file.map { [PipelineFolder($0.parentPath).path(of: "Plugins")] } ?? [])
        for path in paths + folders.flatMap(Self.plugins) + beside.flatMap(PluginKind.plugins)
        where seen.insert(path.standardizedPath).inserted {
            plugins.append(FoundPlugin(at: path, with: toolchain))
        }
    }

    /// Whether the pipeline file names `plugin`.
    public func names(_ plugin: FoundPlugin) -> Bool { named.contains(plugin.path.standardizedPath) }

    /// What was asked for is told of, even if it is nothing.
    private static func plugins(at path: String) -> [String] {
        let plugins = PluginKind.plugins(at: path)
        return plugins.isEmpty ? [path] : plugins
    }

    private static func paths(
        named file: String, _ environment: (String) -> String?
    ) throws(PipelineFileError) -> [String] {
        let bytes: [UInt8]
        do { bytes = try PipelineFolder("").yaml(of: file) } catch { throw .unreadable(path: file, cause: "\(error)") }
        var problems = Diagnostics()
        let folder = file.parentPath
        // What else is wrong with the file is for 'check' to say.
        guard let read = PipelineFile.read(bytes, in: folder, environment: environment, noting: &problems) else {
            throw .unsound(SourceText(path: file, text: String(decoding: bytes, as: UTF8.self)), problems.inFileOrder)
        }
        return read.plugins.map { PipelineFolder(folder).path(of: $0.text) }
    }
}

extension PluginInventory {
    /// The plugins as JSON, an object a line:
    /// `{"name":"Redact","path":"Plugins/Redact","kind":"folder","named":false,"state":"built","stages":[{"name":"redact","version":1}]}`.
    /// Where stages are not known there are none of the key; `because` says why a plugin is stale or broken.
    public var json: String {
        var writer = JSONWriter()
        for plugin in plugins {
            writer.object { json in
                json.member("name", plugin.name)
                json.member("path", plugin.path)
                if let kind = plugin.kind { json.member("kind", kind.rawValue) }
                json.key("named")
                json.literal(names(plugin) ? "true" : "false")
                json.member("state", plugin.state.word)
                if let reason = plugin.state.reason { json.member("because", reason) }
                guard let stages = plugin.stages else { return }
                json.key("stages")
                json.array { json in
                    for stage in stages {
                        json.object { json in
                            json.member("name", stage.name)
                            json.member("version", stage.version)
                        }
                    }
                }
            }
            writer.endLine()
        }
        return String(decoding: writer.bytes, as: UTF8.self)
    }
}

extension FoundPlugin.State {
    /// The state in a word: `built`, `unbuilt`, `stale`, `broken`.
    public var word: String {
        switch self {
        case .built: "built"
        case .unbuilt: "unbuilt"
        case .stale: "stale"
        case .broken: "broken"
        }
    }

    /// Why it is so, where that is to be said.
    public var reason: String? {
        switch self {
        case .built, .unbuilt: nil
        case .stale(let reason), .broken(let reason): reason
        }
    }
}

extension String {
    /// The path from the root, without `.`, `..` and a slash at the end, so that two names of one plugin are one.
    var standardizedPath: String { URL(fileURLWithPath: self).standardizedFileURL.path }
}
