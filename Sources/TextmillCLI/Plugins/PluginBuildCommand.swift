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
            do { try build(path) } catch {
                Terminal.complain(error.shown)
                isSound = false
            }
        }
        if !isSound { throw ExitCode.wrongInput }
    }

    private func build(_ path: String) throws(Diagnostic) {
        let start = ContinuousClock.now
        let build = try PluginFolder(path).build()
        let stages = try build.stages().map { "'\($0.name)'" }.joined(separator: ", ")
        Terminal.complain(build.remarks)
        let tenths = (ContinuousClock.now - start) / .milliseconds(100)
        print("\(path): built \(build.isNew ? "in \(tenths.rounded() / 10) s" : "already"), with \(stages)")
    }
}
