import ArgumentParser

/// Trains models.
struct Train: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Train a model on marked texts of your own.",
        subcommands: [TrainEntities.self, TrainMorphology.self, TrainLexicon.self])
}
