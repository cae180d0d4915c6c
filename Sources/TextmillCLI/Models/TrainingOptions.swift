import ArgumentParser
import TextmillLanguage

/// How a model is trained, as the command line has it.
struct TrainingOptions: ParsableArguments {
    @Option(help: "How often '--data' is gone through.") var epochs = 6
    @Option(help: "How often '--also' is gone through.") var alsoEpochs = 5
    @Option(help: "How often '--silver' is gone through.") var silverEpochs = 4
    @Option(help: "Where chance comes from.") var seed: UInt64 = 7
    @Option(help: "Rows of weights in training: 2 to the power of this.") var bits = 21
    @Option(help: "How far a weight goes at first.") var rate: Float = 0.1
    @Option(help: "The share of features left out by chance.") var dropout: Float = 0.1
    @Option(help: "Learn the last stage so many times and keep the mean.") var rounds = 1
    @Option(help: "Above 0, more is found, and more of it wrongly.") var recall: Float = 0
    @Option(help: "The least weight that is kept.") var leastWeight: Float = 0.2

    func validate() throws {
        guard (10...26).contains(bits) else { throw ValidationError("'--bits' must be from 10 to 26") }
        guard (1...1000).contains(epochs) else { throw ValidationError("'--epochs' must be from 1 to 1000") }
    }

    var settings: TrainingSettings {
        var settings = TrainingSettings()
        (settings.bits, settings.seed, settings.rate) = (bits, seed, rate)
        (settings.dropout, settings.smallestWeight) = (dropout, leastWeight)
        return settings
    }
}
