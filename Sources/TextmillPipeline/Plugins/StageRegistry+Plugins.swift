import Textmill

extension StageRegistry {
    /// Adds the stages of the plugins that a pipeline file names, each a folder or a built library. A folder that has
    /// changed is built first. All that is wrong is thrown at once, each at its place in the file.
    mutating func add(
        _ plugins: [PlacedText], in folder: String, with toolchain: Toolchain = .installed
    ) throws(Diagnostics) {
        var problems = Diagnostics()
        var owners: [String: String] = [:]
        for (index, plugin) in plugins.enumerated() {
            problems.collect(at: plugin.placed.place) { () throws(Diagnostic) in
                if let first = plugins[..<index].first(where: { $0.text == plugin.text }) {
                    throw .twice(plugin.text, first: first.placed.place.line)
                }
                let path = PipelineFolder(folder).path(of: plugin.text)
                let library = Toolchain.isLibrary(path) ? path : try PluginFolder(path).build(with: toolchain).library
                for stage in try PluginLibrary(path: library).stages() {
                    guard type(named: stage.name) == nil else {
                        throw .taken(stage.name, of: plugin.text, by: owners[stage.name])
                    }
                    try add(stage)
                    owners[stage.name] = plugin.text
                }
            }
        }
        try problems.throwIfErrors()
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
            hint: "rename its type, or give it another 'static let name'")
    }
}
