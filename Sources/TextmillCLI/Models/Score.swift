import ArgumentParser

/// Scores models.
struct Score: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Score a model on marked texts.",
        subcommands: [ScoreEntities.self, ScoreMorphology.self, ScoreNames.self])
}
