import ArgumentParser
import Foundation

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
        // Told before the training, not after it.
        if let model, !FileManager.default.isWritableFile(atPath: Self.folder(of: model)) {
            throw ValidationError("'--to' names a file in '\(Self.folder(of: model))', which is no folder to write to")
        }
        guard (2...100).contains(folds ?? 2) else { throw ValidationError("'--folds' must be from 2 to 100") }
    }

    private static func folder(of path: String) -> String {
        URL(fileURLWithPath: path).deletingLastPathComponent().path
    }
}
