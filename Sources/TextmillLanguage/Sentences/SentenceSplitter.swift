public import Textmill

/// Splits texts into sentences, by rules over abbreviations, initials, numbers, quotes, brackets, ellipses, lists and
/// headings. Made for Russian and English; sound for the other languages.
///
/// The rules are in `BorderRule.afterMarks` and its fellows, in the order in which they are asked.
public struct SentenceSplitter: Sendable {
    private let abbreviations: AbbreviationTable
    private let writesOrdinals: Bool

    /// A splitter that knows `abbreviations`, of those that come with Textmill the ones of Russian, English and `language`;
    /// of all languages where it is nil, or has none of its own.
    public init(abbreviations: AbbreviationTable = AbbreviationTable(), language: LanguageCode? = nil) {
        self.abbreviations = abbreviations.narrowed(to: language)
        writesOrdinals = language.map { Self.ordinalWriters.contains($0.description) } ?? true
    }

    /// The languages that write ordinals as numbers with a full stop: `am 3. Mai`.
    private static let ordinalWriters: Set = [
        "bs", "cs", "da", "de", "et", "fi", "fo", "hr", "hu", "is", "lv", "nb", "nn", "no", "pl", "sk", "sl", "sr",
        "tr",
    ]

    /// The sentences of `text`, in text order. They cover all of it but white space.
    public func sentences(in text: String) -> [Sentence] {
        text.withBytes { bytes in
            var walk = SentenceWalk(bytes, abbreviations, writesOrdinals: writesOrdinals)
            walk.run()
            return walk.sentences
        }
    }

    /// Each place where a sentence of `text` might have ended, with the rule that decided. For writing rules.
    public func explain(_ text: String) -> [BorderDecision] {
        text.withBytes { bytes in
            var walk = SentenceWalk(bytes, abbreviations, writesOrdinals: writesOrdinals)
            walk.decisions = []
            walk.run()
            return walk.decisions ?? []
        }
    }
}
