import ArgumentParser

/// Writes something to start from.
struct New: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Write something to start from.",
        discussion: """
            EXAMPLES
              textmill new pipeline news      a pipeline file that runs, and a text for it to run on
              textmill new stage Shout        a stage of your own, with its test and a pipeline that uses it
            """,
        subcommands: [NewPipeline.self, NewStage.self])
}
