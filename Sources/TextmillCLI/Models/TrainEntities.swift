import ArgumentParser
import TextmillLanguage

/// Trains a tagger of entities.
struct TrainEntities: ModelCommand {
    static let configuration = CommandConfiguration(
        commandName: "entities",
        abstract: "Train a tagger of entities.",
        discussion: """
            Marked texts are JSON Lines ({"text": …, "entities": [{"start", "end", "type"}]}, offsets in code points), \
            columns as CoNLL has them, or folders of brat's .txt and .ann. The model says which they were: '--card' \
            gives JSON to add. In a pipeline it is named so: 'tag-entities: {model: my.model}'.

            What is learned first counts least: '--silver' (what another program marked), then '--also' (what people \
            marked by other rules, a table of weights for each file), last '--data'. The same files, settings and seed \
            give the same bytes.

            EXAMPLES
              textmill train entities --data mine.jsonl --to my.model
              textmill train entities --data a.jsonl --held b.jsonl --to my.model
              textmill train entities --data mine.jsonl --folds 3  how good would it be?
            """)

    @Option(parsing: .upToNextOption, help: "Marked texts, learned last.") var data: [String]
    @Option(parsing: .upToNextOption, help: "Texts that people marked by other rules, learned before.")
    var also: [String] = []
    @Option(parsing: .upToNextOption, help: "Texts that another program marked, learned first, for half as much.")
    var silver: [String] = []
    @OptionGroup var target: ModelOptions
    @Option(
        help: "Marked texts that are not learned: scored after each epoch, and training ends when it gains no more.")
    var held: String?
    @Option(help: "With '--folds': a file for what was found, JSON Lines as the marked texts are.") var found: String?
    @Option(help: "A table of words with their classes and lists, or a model that has one.") var vocabulary: String?
    @OptionGroup var options: TrainingOptions
    @Option(help: "How often '--also' is gone through.") var alsoEpochs = 5
    @Option(help: "How often '--silver' is gone through.") var silverEpochs = 4
    @Option(help: "Learn the last stage so many times and keep the mean.") var rounds = 1
    @Option(help: "Above 0, more is found, and more of it wrongly.") var recall: Float = 0

    func validate() throws {
        try TrainingOptions.require(alsoEpochs, in: 1...1000, "--also-epochs")
        try TrainingOptions.require(silverEpochs, in: 1...1000, "--silver-epochs")
        try TrainingOptions.require(rounds, in: 1...100, "--rounds")
        try TrainingOptions.require(recall, in: -100...100, "--recall")
        guard held == nil || rounds == 1 else {
            throw ValidationError("'--rounds' learns without looking at '--held'; leave one of them out")
        }
    }

    func work() throws {
        var job = try EntityTraining(self)
        try job.learnFirst()
        if let folds = target.folds { try job.crossValidate(folds, found: found) }
        if let path = target.model { try job.learnLast(to: path) }
    }
}
