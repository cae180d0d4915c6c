import Testing
import Textmill
import TextmillLanguage
import TextmillStages

@Suite struct StripBoilerplateTests {
    private let text = """
        ОМСК, 5 мая - Sputnik. Мост через реку закрыт на ремонт.
        Движение идёт в объезд.
        Читайте также:
        - Мост построят заново
        - Как чинили мост
        """

    @Test func whatItTakesIsKnownAsEditsWithReasons() throws {
        var document = Document(id: "test", text: text)
        try StripBoilerplate().process(&document)
        #expect(document.text == "Мост через реку закрыт на ремонт.\nДвижение идёт в объезд.")
        #expect(document.edits.map(\.reason) == ["dateline", "related-links"])
        #expect(
            document.edits.first?.attributes == ["place": "ОМСК", "date": "--05-05", "agency": "Sputnik"])
        #expect(document.edits.last?.attributes == ["links": "2"])
    }

    @Test func aTextThatHasNoneIsNotTouched() throws {
        var document = Document(id: "test", text: "Мост через реку закрыт.\n\n\nДвижение идёт в объезд.\n")
        try StripBoilerplate().process(&document)
        #expect(document.text == "Мост через реку закрыт.\n\n\nДвижение идёт в объезд.\n")
        #expect(document.edits.isEmpty)
    }

    @Test func onlyWhatTheSettingNamesIsTaken() throws {
        var stage = StripBoilerplate()
        stage.remove = [.relatedLinks]
        var document = Document(id: "test", text: text)
        try stage.process(&document)
        #expect(document.edits.map(\.reason) == ["related-links"])
    }

    @Test func theSettingTakesTheWordsThatEditsHaveAsReasons() throws {
        let place = Place(line: 1, column: 1)
        let words = PlacedValue(.list([.init(.scalar("photo-credit"), at: place)]), at: place)
        let settings = PlacedValue(.map([.init(key: .init(.scalar("remove"), at: place), value: words)]), at: place)
        let stage = try StripBoilerplate.make(from: settings, readFile: .nothing)
        #expect(stage.remove == [.photoCredit])
    }
}
