/// One of the things a word form can be.
public struct Reading {
    /// Its grammar.
    public let grammar: Grammar
    /// How its lemma is made.
    public let lemma: WordScript
    /// How its nominative of the same number and gender is made.
    public let nominative: WordScript
}
