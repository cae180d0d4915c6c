import ArgumentParser
import TextmillLanguage

/// Scores a tagger of morphology.
struct ScoreMorphology: ModelCommand {
    static let configuration = CommandConfiguration(
        commandName: "morphology",
        abstract: "Compare what a tagger tells of words with what a treebank says.",
        discussion: """
            EXAMPLES
              textmill score morphology --model my.model --data held.conllu
            """)

    @Option(help: "The model file.") var model: String
    @Option(parsing: .upToNextOption, help: "Treebanks in CoNLL-U.") var data: [String]

    func work() throws {
        let tagger = try ModelFile.read(model, as: MorphologyTagger.init(reading:))
        for path in data {
            var tally = MorphologyTally()
            for sentence in try TrainMorphology.treebank(path) { tally.add(sentence, by: tagger) }
            print(Self.text(path, tally), terminator: "")
        }
    }

    /// A tally as people read it.
    static func text(_ path: String, _ tally: MorphologyTally) -> String {
        let shares = tally.shares.map { "  \($0.name) \($0.share.percent) %\n" }
        return "\(path): \(tally.words) words\n" + shares.joined()
    }
}
