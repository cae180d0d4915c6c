import Testing
import Textmill
import TextmillStages
import TextmillTesting

@Suite struct SummarizeTests {
    private let text = "Порт открыт для судов с утра понедельника. Пошлина снижена вдвое до конца месяца."

    private func summary(by stage: Summarize, of sentences: [Range<Int>], title: String? = nil) -> [Substring] {
        let fields = title.map { [FieldValue.Field(name: "title", value: .string($0))] } ?? []
        var document = Document(id: "a", text: text, fields: fields)
        document[.sentences] = sentences.map { Annotation($0) }
        stage.process(&document)
        return document[.summary].map { document[$0] }
    }

    private var sentences: [Range<Int>] {
        let border = text.prefix { $0 != "." }.utf8.count + 1
        return [0..<border, border + 1..<text.utf8.count]
    }

    @Test func marksSentencesOfTheText() {
        let stage = Summarize()
        #expect(
            summary(by: stage, of: sentences) == [
                "Порт открыт для судов с утра понедельника.", "Пошлина снижена вдвое до конца месяца.",
            ])
    }

    @Test func takesTheTitleOfTheInput() {
        var stage = Summarize()
        stage.sentences = 1
        #expect(summary(by: stage, of: sentences) == ["Порт открыт для судов с утра понедельника."])
        #expect(
            summary(by: stage, of: sentences, title: "Снижены пошлины") == ["Пошлина снижена вдвое до конца месяца."])
    }

    @Test func keepsToItsSettings() {
        var stage = Summarize()
        stage.words = 8
        #expect(summary(by: stage, of: sentences).count == 1)
        stage.words = 13
        stage.characters = 80
        #expect(summary(by: stage, of: sentences).count == 1)
        stage.characters = 81
        #expect(summary(by: stage, of: sentences).count == 2)
        #expect(summary(by: stage, of: []).isEmpty)
    }

    @Test func readsItsSettings() throws {
        let place = Place(line: 1, column: 1)
        let entry = PlacedValue.Entry(
            key: PlacedValue(.scalar("words"), at: place), value: PlacedValue(.scalar("0"), at: place))
        let problems = #expect(throws: Diagnostics.self) {
            try Summarize.make(from: PlacedValue(.map([entry]), at: place), readFile: .nothing)
        }
        #expect(problems?.all.map(\.message) == ["'words' must be 1 or more, not '0'"])
    }
}
