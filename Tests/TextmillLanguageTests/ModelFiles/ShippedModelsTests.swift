import Testing
import TextmillLanguage

@Suite struct ShippedModelsTests {
    @Test func eachIsSoundAndSaysWhatItIs() {
        #expect(!ShippedModels.all.isEmpty)
        for (name, file) in ShippedModels.all {
            #expect(file.isSound, "\(name)")
            #expect(file.card.contains(#""licence""#), "\(name) names the licences of its data")
        }
    }

    @Test func theyHaveThirtyMegabytesTogetherAtMost() {
        #expect(ShippedModels.all.reduce(0) { $0 + $1.file.count } <= 30 << 20)
    }

    @Test func eachLanguageHasItsTagger() {
        for language in ["en", "ru"] {
            #expect(EntityTagger.shipped(for: language)?.types == ["location", "organization", "person"])
        }
        let finer = ["city", "country", "nationality", "person", "profession", "region"]
        #expect(EntityTagger.shippedKinds(for: "ru")?.types == finer)
        #expect(EntityTagger.shippedKinds(for: "en") == nil)
        #expect(EntityTagger.shippedKinds(forScriptOf: "Мост открыт.")?.types == finer)
        #expect(EntityTagger.shippedKinds(forScriptOf: "The bridge is open.") == nil)
        #expect(EntityTagger.shipped(for: "xx") == nil)
        #expect(EntityTagger.shipped(forScriptOf: "Мост открыт.") != nil)
        #expect(EntityTagger.shipped(forScriptOf: "The bridge is open.") != nil)
    }
}
