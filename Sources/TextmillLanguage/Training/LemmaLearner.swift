import Textmill

/// Learns lemmas from treebanks: those that the lexicon would not give; without a lexicon, the common scripts of endings, and
/// the words that go another way.
struct LemmaLearner {
    let lexicon: RussianLexicon?
    private var counts: [UInt64: [LemmaScript: Int]] = [:]
    private var endings: [UInt64: [LemmaScript: Int]] = [:]
    /// What would be said without what is learned here.
    private var given: [UInt64: LemmaScript] = [:]

    init(lexicon: RussianLexicon?) { self.lexicon = lexicon }

    /// The table of what `sentences` teach, and `others` where these say nothing, and often.
    func lemmas(of sentences: [MarkedSentence], beside others: [MarkedSentence]) -> LemmaTableWriter {
        var (first, second) = (self, self)
        sentences.forEach { first.count($0) }
        others.forEach { second.count($0) }
        var table = LemmaTableWriter()
        for (key, scripts) in second.counts.inOrder where first.counts[key] == nil {
            second.add(key, scripts, least: 3, to: &table)
        }
        for (key, scripts) in first.endings.inOrder { table.add(key, Self.best(scripts).script) }
        for (key, scripts) in first.counts.inOrder { first.add(key, scripts, least: 1, to: &table) }
        return table
    }

    private func add(_ key: UInt64, _ scripts: [LemmaScript: Int], least: Int, to table: inout LemmaTableWriter) {
        let (script, count) = Self.best(scripts)
        if count >= least, given[key] != script { table.add(key, script) }
    }

    private static func best(_ scripts: [LemmaScript: Int]) -> (script: LemmaScript, count: Int) {
        let best = scripts.max { ($0.value, $1.key.added, $1.key.cut) < ($1.value, $0.key.added, $0.key.cut) }
        return best.map { ($0.key, $0.value) } ?? (.identity, 0)
    }

    private mutating func count(_ sentence: MarkedSentence) {
        sentence.text.withBytes { bytes in
            let reader = LemmaReader(bytes: bytes, table: nil, lexicon: lexicon)
            for (span, morphology) in zip(sentence.words, sentence.morphology) {
                let word = MorphologyWord(span, in: bytes, lexicon)
                let grammar = morphology.grammar
                let form = bytes.string(span).folded
                guard let script = LemmaScript(form, morphology.lemma.folded) else { continue }
                let known = lexicon == nil ? nil : reader.morphology(span, word, grammar).lemma.folded
                for kind in [LemmaTable.Kind.wordAndForm, .word] where lexicon != nil || kind == .word {
                    let key = LemmaTable.key(kind, word.letters, grammar)
                    counts[key, default: [:]][script, default: 0] += 1
                    if let known { given[key] = LemmaScript(form, known) }
                }
                guard lexicon == nil else { continue }
                for length in 0..<4 where word.tails[length] != 0 {
                    endings[LemmaTable.key(.ending, word.tails[length], grammar), default: [:]][script, default: 0] += 1
                }
            }
        }
    }
}

extension [UInt64: [LemmaScript: Int]] {
    /// The entries by their keys, so that the same treebanks give the same table.
    fileprivate var inOrder: [(key: UInt64, value: [LemmaScript: Int])] { sorted { $0.key < $1.key } }
}

extension String {
    /// In small letters, with «е» for «ё».
    fileprivate var folded: String {
        var folded = UnicodeScalarView()
        for scalar in unicodeScalars { folded.append(scalar.nameFolded) }
        return String(folded)
    }
}
