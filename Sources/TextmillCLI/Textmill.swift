import ArgumentParser
public import Textmill

/// The program `textmill`, for a program of one's own that has stages of its own built in.
///
/// ```swift
/// import TextmillCLI
///
/// Textmill.main(stages: [Shout.self])
/// ```
///
/// In a file that imports this module, `Textmill` is this type and no longer the module of that name: its types are
/// called without it there, `Document` instead of `Textmill.Document`.
public enum Textmill {
    /// Runs the command that the arguments of the program name, and ends the program if it does not succeed. All commands
    /// know `stages` beside the stock ones; two stages of one name are an error, exit status 2.
    ///
    /// - Parameter resources: The folder of the files that settings of `stages` name by default, in a package
    ///   `Bundle.module.resourcePath`.
    public static func main(stages: [any Stage.Type] = [], resources: String? = nil) {
        do { try KnownStages.add(stages, resources: resources) } catch {
            Terminal.complain(error.shown)
            TextmillCommand.exit(withError: ExitCode.wrongInput)
        }
        TextmillCommand.main()
    }
}
