import Textmill

/// A sentence of a treebank: words with their grammar and their lemmas.
public struct MarkedSentence: Sendable {
    /// Its text.
    public internal(set) var text = ""
    /// Where its words stand, in UTF-8 bytes.
    public internal(set) var words: [Range<Int>] = []
    /// What each word is.
    public internal(set) var morphology: [WordMorphology] = []

    /// The sentences of a treebank in CoNLL-U (universaldependencies.org/format.html). Words that are written as one are
    /// left out, and what they are written as stays with what its first word is.
    public static func read(conllu: String) -> [MarkedSentence] {
        var sentences: [MarkedSentence] = []
        var sentence = MarkedSentence()
        for line in conllu.lines {
            if line.isEmpty {
                if !sentence.words.isEmpty { sentences.append(sentence) }
                sentence = MarkedSentence()
            } else if line.utf8.first != UInt8(ascii: "#") {
                sentence.add(line.split(separator: "\t", omittingEmptySubsequences: false))
            }
        }
        if !sentence.words.isEmpty { sentences.append(sentence) }
        return sentences
    }

    private mutating func add(_ columns: [Substring]) {
        guard columns.count == 10, Int(columns[0]) != nil, let speech = PartOfSpeech(name: columns[3]) else { return }
        let start = text.utf8.count
        text += columns[1]
        words.append(start..<text.utf8.count)
        if !columns[9].contains("SpaceAfter=No") { text += " " }
        let grammar = Grammar(partOfSpeech: speech, features: columns[5])
        morphology.append(WordMorphology(grammar: grammar, lemma: String(columns[2])))
    }
}
