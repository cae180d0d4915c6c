import ArgumentParser
import Foundation
import Textmill
import TextmillLanguage

/// Trains a tagger of entities.
struct TrainEntities: ParsableCommand {
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
              textmill train entities --data mine.jsonl --held rest.jsonl --to my.model
              textmill train entities --data mine.jsonl --folds 3      how good would it be on texts it has not seen?
            """)

    @Option(parsing: .upToNextOption, help: "Marked texts, learned last.") var data: [String]
    @Option(parsing: .upToNextOption, help: "Texts that people marked by other rules, learned before.")
    var also: [String] = []
    @Option(parsing: .upToNextOption, help: "Texts that another program marked, learned first, for half as much.")
    var silver: [String] = []
    @Option(name: .customLong("to"), help: "The model file to write.") var model: String?
    @Option(
        help: "Marked texts that are not learned: scored after each epoch, and training ends when it gains no more.")
    var held: String?
    @Option(help: "Train and score so many times, each time on the other texts; the model says how well it went.")
    var folds: Int?
    @Option(help: "With '--folds': a file for what was found, JSON Lines as the marked texts are.") var found: String?
    @Option(help: "A table of words with their classes and lists, or a model that has one.") var vocabulary: String?
    @Option(help: "A file of JSON that the model's card takes in.") var card: String?
    @Option(help: "The language, by its code.") var language = "und"
    @OptionGroup var options: TrainingOptions

    func validate() throws {
        guard model != nil || folds != nil else {
            throw ValidationError("name a file to write with '--to', or ask for '--folds'")
        }
        guard (2...100).contains(folds ?? 2) else { throw ValidationError("'--folds' must be from 2 to 100") }
    }

    func run() throws {
        do {
            var job = try EntityTraining(self)
            try job.learnFirst()
            if let folds { try job.crossValidate(folds, found: found) }
            if model != nil { try job.learnLast() }
        } catch let error as any CustomStringConvertible & Error {
            Terminal.complain("error: \(error)\n")
            throw ExitCode.worldFailed
        }
    }
}
