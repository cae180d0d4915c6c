import Testing
import Textmill
import TextmillLanguage

/// The lexicon inside the program.
struct RussianLexiconTests {
    private let lexicon: RussianLexicon

    init() throws { lexicon = try #require(RussianLexicon.shipped) }

    private func readings(_ word: String, _ lemma: String) -> [String] {
        word.withBytes { bytes in
            let span = 0..<bytes.count
            return (lexicon.readings(of: span, in: bytes).map(Array.init) ?? []).compactMap { reading in
                var written: [UInt8] = []
                reading.lemma.write(span, in: bytes, to: &written)
                let grammar = reading.grammar
                return String(decoding: written, as: UTF8.self) == lemma
                    ? "\(grammar.partOfSpeech.name) \(grammar.features)" : nil
            }
        }
    }

    @Test func saysWhatAWordCanBe() {
        #expect(readings("столом", "стол") == ["NOUN Animacy=Inan|Case=Ins|Gender=Masc|Number=Sing"])
        #expect(readings("стали", "сталь").contains("NOUN Animacy=Inan|Case=Gen|Gender=Fem|Number=Sing"))
        #expect(readings("стали", "стать").contains { $0.hasPrefix("VERB") && $0.contains("Tense=Past") })
    }

    @Test func lettersAndCapitalsDoNotMatter() {
        #expect(!readings("ёлки", "ёлка").isEmpty)
        #expect(!readings("елки", "елка").isEmpty)
        #expect(!readings("СТОЛОМ", "СТОЛ").isEmpty)
    }

    @Test(arguments: ["", "-", "qwerty", "стол1", "\u{301}", "🙂", "ъъъъъ"])
    func doesNotKnowWhatIsNoWord(_ word: String) { #expect(readings(word, word).isEmpty) }

    @Test func guessesUnknownWordsByTheirEnding() {
        let guessed = "глокающую".withBytes { bytes in
            lexicon.guesses(for: 0..<bytes.count, in: bytes).map { $0.grammar.partOfSpeech.name }
        }
        #expect(guessed.first == "VERB")
    }

    @Test func knowsListsOfNames() {
        func lists(_ word: String) -> NameLists { word.withBytes { lexicon.lists(of: 0..<$0.count, in: $0) } }
        #expect(lists("Иван").contains(.men))
        #expect(lists("Мария").contains(.women))
        #expect(lists("Франция").contains(.countries))
        #expect(lists("столом").isEmpty)
    }
}
