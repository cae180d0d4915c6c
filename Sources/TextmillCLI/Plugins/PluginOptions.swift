import ArgumentParser
import Textmill
import TextmillPipeline
import TextmillStages

/// The plugins whose stages a command is to know besides the stock.
struct PluginOptions: ParsableArguments {
    @Option(
        name: .customLong("plugin"), help: "A plugin's folder, whose stages are among them. Can be given several times."
    )
    var plugins: [String] = []

    /// The stock stages, and those of the plugins. What is wrong with a plugin is said, and ends the program.
    func stages() throws -> StageRegistry {
        var registry = StageRegistry.stock
        for path in plugins {
            do { for stage in try Plugin(at: path).stages { try registry.add(stage) } } catch {
                Terminal.complain(error.shown)
                throw ExitCode.wrongInput
            }
        }
        return registry
    }
}

extension Diagnostic {
    /// The diagnostic as a person reads it where there is no file to show it in.
    var shown: String {
        "\(severity.rawValue): \(message)\n" + (hint.map { $0.contains("\n") ? "\($0)\n" : "    \($0)\n" } ?? "")
    }
}
