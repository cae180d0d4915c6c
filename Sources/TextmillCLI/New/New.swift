import ArgumentParser

/// Writes something to start from.
struct New: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Write something to start from.",
        discussion: """
            EXAMPLES
              textmill new pipeline news  a pipeline that runs, and a text for it
              textmill new stage Shout    a stage of your own, tested, in a pipeline
            """,
        subcommands: [NewPipeline.self, NewStage.self])
}
