/// What a word of a text is: its grammar and its lemma.
public struct WordMorphology: Hashable, Sendable {
    /// Part of speech and features.
    public var grammar: Grammar
    /// The form that dictionaries list the word under; a name keeps its capital.
    public var lemma: String

    /// A word of this grammar and lemma.
    public init(grammar: Grammar, lemma: String) { (self.grammar, self.lemma) = (grammar, lemma) }
}
