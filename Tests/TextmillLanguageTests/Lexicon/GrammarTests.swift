import Testing
import TextmillLanguage

struct GrammarTests {
    @Test(arguments: [
        "Animacy=Anim|Case=Ins|Gender=Fem|Number=Sing", "Case=Loc|Number=Plur", "",
    ])
    func featuresOfANounComeBackAsTheyWent(_ features: String) {
        let grammar = Grammar(partOfSpeech: .noun, features: features)
        #expect(grammar.partOfSpeech == .noun)
        #expect(grammar.features == features)
    }

    @Test func fieldsDoNotTouchEachOther() {
        var grammar = Grammar(bits: 0)
        for field in Grammar.Field.allCases { grammar[field] = 1 }
        grammar[.gender] = 3
        grammar[.person] = 0
        for field in Grammar.Field.allCases {
            #expect(grammar[field] == (field == .gender ? 3 : field == .person ? 0 : 1))
        }
    }

    @Test func aNounHasNoTense() {
        #expect(Grammar(partOfSpeech: .noun, features: "Number=Sing|Tense=Past").features == "Number=Sing")
    }

    @Test func namesOfPartsOfSpeechComeBack() {
        for speech in PartOfSpeech.allCases { #expect(PartOfSpeech(name: speech.name) == speech) }
        #expect(PartOfSpeech(name: "_") == nil)
    }
}
