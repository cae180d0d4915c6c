import Textmill

/// Splits texts into sentences, by rules over abbreviations, initials, numbers, quotes, brackets, ellipses, lists and
/// headings. Made for Russian and English; sound for the other languages.
///
/// The rules are in `BorderRule.afterMarks` and its fellows, in the order in which they are asked.
public struct SentenceSplitter: Sendable {
    private let abbreviations: AbbreviationTable

    /// A splitter that knows `abbreviations`.
    public init(abbreviations: AbbreviationTable = AbbreviationTable()) { self.abbreviations = abbreviations }

    /// The sentences of `text`, in text order. They cover all of it but white space.
    public func sentences(in text: String) -> [Sentence] {
        text.withBytes { bytes in
            var walk = SentenceWalk(bytes, abbreviations)
            walk.run()
            return walk.sentences
        }
    }

    /// Each place where a sentence of `text` might have ended, with the rule that decided. For writing rules.
    public func explain(_ text: String) -> [BorderDecision] {
        text.withBytes { bytes in
            var walk = SentenceWalk(bytes, abbreviations)
            walk.decisions = []
            walk.run()
            return walk.decisions ?? []
        }
    }
}
