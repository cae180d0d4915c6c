import ArgumentParser
import Textmill
import TextmillPipeline

/// The plugins whose stages a command is to know besides the stock.
struct PluginOptions: ParsableArguments {
    @Option(
        name: .customLong("plugins"),
        help: ArgumentHelp(
            "A plugin, or a folder of plugins, whose stages are known besides. Can be given several times.",
            valueName: "dir"))
    var folders: [String] = []

    /// The stock stages and those of the plugins, which are built if need be and loaded. What is wrong with a plugin is
    /// said, and ends the program.
    func load() throws -> (stages: StageRegistry, plugins: [Plugin]) {
        do throws(Diagnostic) {
            var paths: [String] = []
            for folder in folders {
                for path in try PluginKind.somePlugins(at: folder) where !paths.contains(path) { paths.append(path) }
            }
            let plugins = try paths.map { path throws(Diagnostic) in try Plugin(at: path) }
            var registry = KnownStages.all
            try registry.add(plugins)
            return (registry, plugins)
        } catch {
            Terminal.complain(error.shown)
            throw ExitCode.wrongInput
        }
    }

    /// The pipeline file at `path` with these plugins; if there is anything wrong with it, that is said and the program
    /// ends.
    func checkedFile(_ path: String) throws -> CheckedFile {
        let (stages, plugins) = try load()
        do {
            return try CheckedFile(path: path, stock: stages, plugins: plugins, environment: environment)
        } catch {
            Terminal.complain(error.description)
            throw error.exitCode
        }
    }
}

extension Diagnostic {
    /// The diagnostic as a person reads it where there is no file to show it in.
    var shown: String {
        "\(severity.rawValue): \(message)\n" + (hint.map { $0.contains("\n") ? "\($0)\n" : "    \($0)\n" } ?? "")
    }
}
