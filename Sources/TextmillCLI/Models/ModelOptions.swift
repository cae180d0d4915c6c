import ArgumentParser

/// What model a training makes, as the command line has it.
struct ModelOptions: ParsableArguments {
    @Option(name: .customLong("to"), help: "The model file to write.") var model: String?
    @Option(help: "Train and score so many times, each time on what was not learned.") var folds: Int?
    @Option(help: "A file of JSON that the model's card takes in.") var card: String?
    @Option(help: "The language, by its code.") var language = "und"

    func validate() throws {
        guard model != nil || folds != nil else {
            throw ValidationError("name a file to write with '--to', or ask for '--folds'")
        }
        guard (2...100).contains(folds ?? 2) else { throw ValidationError("'--folds' must be from 2 to 100") }
    }
}
