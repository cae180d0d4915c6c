import Testing
import Textmill

@Suite struct LanguageCodeTests {
    @Test(arguments: [("ru", "ru"), ("EN", "en"), ("en-US", "en"), ("pt_BR", "pt"), ("zh-Hans-CN", "zh")])
    func aTagBeginsWithItsLanguage(_ tag: String, _ code: String) { #expect(LanguageCode(tag)?.description == code) }

    @Test(arguments: ["", "r", "und", "rus", "xx", "russian", "ру", "-ru", "ruен"])
    func whatIsNoCodeIsNone(_ tag: String) { #expect(LanguageCode(tag) == nil) }

    @Test func theMarkOfAStageCountsBeforeTheField() {
        var document = document(language: .string("de"))
        #expect(document.language == LanguageCode("de"))
        document[.language] = [Annotation(0..<4, label: "nl")]
        #expect(document.language == LanguageCode("nl"))
        document[.language] = [Annotation(0..<4, label: "und")]
        #expect(document.language == nil)
    }

    @Test(arguments: [FieldValue.number("7"), .string("german"), .list([.string("de")])])
    func aFieldThatNamesNoneSaysNothing(_ value: FieldValue) { #expect(document(language: value).language == nil) }

    @Test func withoutAFieldNothingIsKnown() { #expect(Document(id: "a", text: "text").language == nil) }

    private func document(language: FieldValue) -> Document {
        Document(id: "a", text: "text", fields: [FieldValue.Field(name: "language", value: language)])
    }
}
