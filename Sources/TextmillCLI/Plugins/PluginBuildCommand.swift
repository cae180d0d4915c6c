import ArgumentParser
import Textmill
import TextmillPipeline

/// Builds plugins ahead of a run.
struct PluginBuildCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build",
        abstract: "Build plugins ahead of a run.",
        discussion: """
            A run builds the plugins of its pipeline file itself when they have changed. Built ahead, a plugin's folder \
            can be taken to a machine that has this textmill and no Swift compiler. The library stands in the folder, \
            under '.build'.

            EXAMPLES
              textmill plugin build Plugins/Redact
              textmill plugin build Plugins/*/
            """)

    @Argument(help: "The folders of the plugins.") var folders: [String]

    func run() throws {
        var isSound = true
        for path in folders {
            do { try build(path) } catch let diagnostic as Diagnostic {
                let hint = diagnostic.hint.map { $0.contains("\n") ? "\($0)\n" : "    \($0)\n" } ?? ""
                Terminal.complain("error: \(diagnostic.message)\n\(hint)")
                isSound = false
            }
        }
        if !isSound { throw ExitCode.wrongInput }
    }

    private func build(_ path: String) throws {
        let start = ContinuousClock.now
        let build = try PluginFolder(path).build()
        let stages = try build.stages().map { "'\($0.name)'" }.joined(separator: ", ")
        Terminal.complain(build.remarks)
        let tenths = (ContinuousClock.now - start) / .milliseconds(100)
        print("\(path): built \(build.isNew ? "in \(tenths.rounded() / 10) s" : "already"), with \(stages)")
    }
}
