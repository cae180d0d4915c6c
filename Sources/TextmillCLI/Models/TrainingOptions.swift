import ArgumentParser
import TextmillLanguage

/// How a model is trained, as the command line has it.
struct TrainingOptions: ParsableArguments {
    @Option(help: "How often '--data' is gone through.") var epochs = 6
    @Option(help: "Where chance comes from.") var seed: UInt64 = 7
    @Option(help: "Rows of weights in training: 2 to the power of this.") var bits = 21
    @Option(help: "How far a weight goes at first.") var rate: Float = 0.1
    @Option(help: "The share of features left out by chance.") var dropout: Float = 0.1
    @Option(help: "The least weight that is kept.") var leastWeight: Float = 0.2

    func validate() throws {
        try Self.require(bits, in: 10...26, "--bits")
        try Self.require(epochs, in: 1...1000, "--epochs")
        try Self.require(rate, in: 0.0001...10, "--rate")
        try Self.require(dropout, in: 0...0.9, "--dropout")
        try Self.require(leastWeight, in: 0...100, "--least-weight")
    }

    /// Throws what a person is to know if `value` of the option `name` is not in `range`.
    static func require<Value>(_ value: Value, in range: ClosedRange<Value>, _ name: String) throws {
        guard range.contains(value) else {
            throw ValidationError("'\(name)' must be from \(range.lowerBound) to \(range.upperBound), not \(value)")
        }
    }

    var settings: TrainingSettings {
        var settings = TrainingSettings()
        (settings.bits, settings.seed, settings.rate) = (bits, seed, rate)
        (settings.dropout, settings.smallestWeight) = (dropout, leastWeight)
        return settings
    }
}
