import Testing
import Textmill
import TextmillStages

@Suite struct DetectLanguageTests {
    private let russian = "Мост открыли рано утром, и первые машины поехали на другой берег."

    @Test func marksAllOfTheText() throws {
        let mark = try #require(marks(of: DetectLanguage(), on: Document(id: "a", text: russian)).first)
        #expect(mark.span == 0..<russian.utf8.count)
        #expect(mark.label == "ru")
        #expect(try #require(mark.score) > 0.9)
    }

    @Test func aShortTextIsUndetermined() throws {
        let mark = try #require(marks(of: DetectLanguage(), on: Document(id: "a", text: "Да.")).first)
        #expect(mark.label == "und")
        #expect(mark.attributes["likely"] != nil)
    }

    @Test func theLeastCertaintyIsASetting() throws {
        var stage = DetectLanguage()
        stage.certainty = 0
        #expect(marks(of: stage, on: Document(id: "a", text: "мост")).first?.label != "und")
        stage.certainty = 1
        #expect(marks(of: stage, on: Document(id: "a", text: russian)).first?.label == "und")
    }

    @Test func whatTheInputSaysCounts() {
        let document = Document(id: "a", text: russian, fields: [.init(name: "language", value: .string("bg"))])
        #expect(marks(of: DetectLanguage(), on: document).first?.label == "bg")
    }

    @Test func aFieldThatNamesNoLanguageIsPassedOver() {
        let document = Document(id: "a", text: russian, fields: [.init(name: "language", value: .string("Russian"))])
        #expect(marks(of: DetectLanguage(), on: document).first?.label == "ru")
    }

    @Test func whatTheSettingSaysCountsMore() {
        var stage = DetectLanguage()
        stage.language = LanguageCode("mk")
        let document = Document(id: "a", text: russian, fields: [.init(name: "language", value: .string("bg"))])
        #expect(marks(of: stage, on: document).map(\.label) == ["mk"])
    }

    @Test func anEmptyTextHasNone() {
        #expect(marks(of: DetectLanguage(), on: Document(id: "a", text: "")).isEmpty)
    }

    private func marks(of stage: DetectLanguage, on document: Document) -> [Annotation] {
        var document = document
        stage.process(&document)
        return document[.language]
    }
}
