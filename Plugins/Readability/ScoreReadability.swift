import Textmill

extension Layer { static let readability: Layer = "readability" }

/// Scores how easy each sentence is to read, from its length and that of its words: 100 is plain, 0 is hard, and both
/// ends are open.
///
/// English has Flesch's reading ease, 206.835 − 1.015 W − 84.6 S, with W words, of S syllables on average (R. Flesch, "A
/// new readability yardstick", 1948). Russian has Oborneva's, 206.835 − 1.3 W − 60.1 S, which allows for its longer words
/// (И. В. Оборнева, «Автоматизированная оценка сложности учебных текстов», 2006). Both were made for whole texts: of a
/// single sentence read them as an order, not a grade. Words over six letters are long, as in Björnsson's LIX (1968).
struct ScoreReadability: Stage {
    static let purpose = "Scores how easy each sentence is to read, in Russian and English."
    static let contract = Contract(requires: [.sentences], provides: [.readability])

    @Setting("Shortest sentence scored, in words.", in: 1...) var minimum = 3

    func process(_ document: inout Document) {
        document[.readability] = document[.sentences].compactMap { sentence in
            var measure = SentenceMeasure()
            for scalar in document[sentence].unicodeScalars { measure.read(scalar) }
            measure.endWord()
            guard measure.words >= minimum else { return nil }
            return Annotation(
                sentence.span, label: measure.isCyrillic ? "oborneva" : "flesch", score: measure.ease,
                attributes: [
                    "words": "\(measure.words)", "syllables": "\(measure.syllables)",
                    "long-words-percent": "\((200 * measure.longWords + measure.words) / (2 * measure.words))",
                ])
        }
    }
}
