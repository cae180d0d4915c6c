import ArgumentParser
import Dispatch
import TextmillPipeline

/// The command `textmill`, with all the others under it.
struct TextmillCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "textmill",
        abstract: "Runs texts through pipelines of stages.",
        discussion: """
            A pipeline is a YAML file: a list of stages, each with its settings. Documents run through them side by \
            side, and what every stage made of every document is written out.

            EXAMPLES
              textmill new pipeline news          write news.yaml, to start from
              textmill check news.yaml            say what is wrong with it
              textmill run news.yaml article.txt  run it on a document
              textmill show news-out              look at what came out

            Exit status: 0 all well, 1 some documents or tests failed, 2 the command or a pipeline file is wrong, 3 a file cannot \
            be read or written, 75 the output folder is in use, 129, 130 and 143 stopped by a signal.
            """,
        version: TextmillVersion.current,
        subcommands: [
            Run.self, PlanCommand.self, Check.self, TestCommand.self, Show.self, Stages.self, New.self, Graph.self,
            Schema.self, Plugins.self, PluginCommand.self, Train.self, Score.self, Models.self,
        ])

    static func main() {
        Signals.hold()
        if let mistake = MistypedCommand(in: CommandLine.arguments.dropFirst()) {
            Terminal.complain(mistake.text)
            exit(withError: ExitCode.wrongInput)
        }
        do {
            var command = try parseAsRoot()
            // A run has its own way to stop; all else may end where it is.
            let watch = command is Run ? [] : Signals.endAtOnce()
            defer { watch.forEach { $0.cancel() } }
            try command.run()
        } catch {
            guard exitCode(for: error) == .validationFailure else { exit(withError: error) }
            Terminal.complain(fullMessage(for: error) + "\n")
            exit(withError: ExitCode.wrongInput)
        }
    }
}
