public import Textmill
import TextmillLanguage

/// Marks the sentences that stand for the whole text.
public struct Summarize: Stage {
    /// What it does.
    public static let purpose = "Picks the sentences that best stand for the whole text, in the order of the text."
    /// It marks sentences as chosen, and so needs them marked.
    public static let contract = Contract(requires: [.sentences], provides: [.summary])
    /// It finds nothing more to do on what it left.
    public static let isIdempotent = true

    /// Most sentences.
    @Setting("Most sentences; 3 where no limit is given.", in: 1...) public var sentences: Int?
    /// Most words.
    @Setting(
        "Most words, as white space parts them; where not even one sentence fits, the shortest is taken.", in: 1...)
    public var words: Int?
    /// Most characters.
    @Setting(
        "Most characters, with one between two sentences; where not even one sentence fits, the shortest is taken.",
        in: 1...)
    public var characters: Int?

    /// Three sentences.
    public init() {}

    /// Marks the summary.
    public func process(_ document: inout Document) {
        let limit = SummaryLimit(sentences: sentences, words: words, characters: characters)
        document[.summary] = Summarizer(limit: limit).summary(
            of: document.text, sentences: document[.sentences], title: document[field: "title"]?.text)
    }
}
