public import Textmill

extension StageRegistry {
    /// Adds the stages of the plugins that a pipeline file names, by paths that begin at `folder`, and gives the plugins,
    /// after those that are `known`: their stages are there already, and the file may name them once more.
    /// All that is wrong is thrown at once, each at its place in the file.
    mutating func add(
        _ entries: [PlacedText], in folder: String, besides known: [Plugin] = [], with toolchain: Toolchain = .installed
    ) throws(Diagnostics) -> [Plugin] {
        var problems = Diagnostics()
        var plugins = known
        var owners: [String: String] = [:]
        for plugin in known { for stage in plugin.stages { owners[stage.name] = plugin.path } }
        let knownPaths = Set(known.map(\.path.standardizedPath))
        for (index, entry) in entries.enumerated() {
            problems.collect(at: entry.placed.place) { () throws(Diagnostic) in
                let path = PipelineFolder(folder).path(of: entry.text)
                let isSame = { PipelineFolder(folder).path(of: $0).standardizedPath == path.standardizedPath }
                if let first = entries[..<index].first(where: { isSame($0.text) }) {
                    throw .twice(entry.text, first: first.placed.place.line)
                }
                if knownPaths.contains(path.standardizedPath) { return }
                var plugin = try Plugin(at: path, with: toolchain)
                plugin.path = entry.text
                try add(plugin, noting: &owners)
                plugins.append(plugin)
            }
        }
        try problems.throwIfErrors()
        return plugins
    }

    /// Adds the stages of `plugins`, which no pipeline file names.
    public mutating func add(_ plugins: [Plugin]) throws(Diagnostic) {
        var owners: [String: String] = [:]
        for plugin in plugins { try add(plugin, noting: &owners) }
    }

    /// Adds the stages of `plugin`, and notes that it owns their names.
    private mutating func add(_ plugin: Plugin, noting owners: inout [String: String]) throws(Diagnostic) {
        for stage in plugin.stages {
            guard self.stage(named: stage.name) == nil else {
                throw .taken(stage.name, of: plugin.path, by: owners[stage.name])
            }
            try add(stage)
            owners[stage.name] = plugin.path
        }
    }
}

extension Diagnostics {
    fileprivate mutating func collect(at place: Place, _ work: () throws(Diagnostic) -> Void) {
        do { try work() } catch {
            var diagnostic = error
            diagnostic.place = place
            add(diagnostic)
        }
    }
}

extension Diagnostic {
    fileprivate static func twice(_ plugin: String, first line: Int) -> Diagnostic {
        .error("the plugin '\(plugin)' stands twice, first on line \(line)", hint: "remove one of them")
    }

    fileprivate static func taken(_ stage: String, of plugin: String, by owner: String?) -> Diagnostic {
        let other = owner.map { $0 == plugin ? "another of its stages" : "a stage of the plugin '\($0)'" }
        return .error(
            "the plugin '\(plugin)' has a stage '\(stage)', and so is \(other ?? "a stock stage") called",
            hint: "give it another name: in Swift by 'static let name', in a plugin.yaml by 'name'")
    }
}
