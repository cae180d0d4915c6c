import Testing
import Textmill
import TextmillLanguage
import TextmillStages
import TextmillTesting

@Suite struct TagEntitiesTests {
    private let place = Place(line: 1, column: 1)

    private func map(_ entries: [(String, PlacedValue)]) -> PlacedValue {
        PlacedValue(
            .map(entries.map { .init(key: .init(.scalar($0.0), at: place), value: $0.1) }), at: place)
    }

    private func scalar(_ text: String) -> PlacedValue { PlacedValue(.scalar(text), at: place) }

    private func make(_ entries: (String, PlacedValue)...) throws -> TagEntities {
        try TagEntities.make(
            from: map(entries),
            readFile: SettingNode.FileReading { path in
                ["parties.txt": "Партия садов|Партии садов\nсады\tПартия садов", "people.txt": "Анна Лис"][path] ?? ""
            })
    }

    @Test func marksFactsWithoutAnySetting() throws {
        let expected =
            "В ⟦апреле 2021 года|date|value=2021-04⟧ продали на ⟦35 млн долл.|money|value=35000000|currency=USD⟧"
        #expect(try marks(of: TagEntities(), on: .entities, in: expected) == expected)
    }

    @Test func marksOnlyTheTypesNamed() throws {
        let types = PlacedValue(.list(["person", "location", "organization", "percent"].map(scalar)), at: place)
        let expected = "⟦5,3%|percent|value=5.3⟧ за 2020 год"
        #expect(try marks(of: make(("types", types)), on: .entities, in: expected) == expected)
    }

    @Test func marksPersonsPlacesAndOrganizationsByTheModelThatComesWithIt() throws {
        let expected = """
            Президент ⟦России|location|normal=Россия|entity=1⟧ \
            ⟦Владимир Путин|person|normal=Владимир Путин|first=Владимир|last=Путин|entity=2⟧ прилетел в \
            ⟦Минск|location|normal=Минск|entity=3⟧. Там его встретил \
            ⟦Александр Лукашенко|person|normal=Александр Лукашенко|first=Александр|last=Лукашенко|entity=4⟧.
            """
        #expect(try marks(of: TagEntities(), on: .entities, in: expected) == expected)
    }

    @Test func saysHowSureItIsOfWhatTheModelFound() throws {
        var document = Document(id: "1", text: "Владимир Путин прилетел в Минск 5 мая.")
        try TagEntities().process(&document)
        #expect(document[.entities].map { $0.score != nil } == [true, true, false])
        #expect(document[.entities].allSatisfy { (0...1).contains($0.score ?? 1) })
    }

    @Test func theModelGivesWayToWhatAPersonWrote() throws {
        let patterns = map([("leader", scalar("Путин"))])
        let expected = "Президент ⟦России|location|normal=Россия|entity=1⟧ Владимир ⟦Путин|leader⟧ прилетел."
        #expect(try marks(of: make(("patterns", patterns)), on: .entities, in: expected) == expected)
    }

    @Test func namesTheModelFileThatIsNone() throws {
        let problems = #expect(throws: Diagnostics.self) { try make(("model", scalar("/nowhere/my.model"))) }
        #expect(
            problems?.all.first?.message.hasPrefix("'model' names the file '/nowhere/my.model', which cannot be read")
                == true)
    }

    @Test func tellsATypeThatIsNone() throws {
        let problems = #expect(throws: Diagnostics.self) { try make(("types", scalar("organisation"))) }
        #expect(problems?.all.first?.hint == "did you mean 'organization'?")
    }

    @Test func marksNamesOfListsWhateverTheirLabel() throws {
        let lists = map([("party", scalar("parties.txt")), ("person", scalar("people.txt"))])
        let expected =
            "⟦Анна Лис|person|value=Анна Лис⟧ из ⟦Партии садов|party|value=Партия садов⟧ любит ⟦сады|party|value=Партия садов⟧."
        #expect(
            try marks(of: make(("lists", lists), ("types", scalar("date"))), on: .entities, in: expected) == expected)
    }

    @Test func marksMatchesOfPatternsWithTheirGroups() throws {
        let patterns = map([("case", scalar(#"дело № (?<value>\d+)"#))])
        let expected = "Открыто ⟦дело № 17|case|value=17⟧ и дело №."
        #expect(try marks(of: make(("patterns", patterns)), on: .entities, in: expected) == expected)
    }

    @Test func longestStaysAndThenPatternsBeforeListsBeforeFacts() throws {
        let patterns = map([("year", scalar("2020 год")), ("garden", scalar("сады")), ("word", scalar("Анна"))])
        let lists = map([("party", scalar("parties.txt")), ("person", scalar("people.txt"))])
        let stage = try make(("patterns", patterns), ("lists", lists))
        let expected =
            "⟦Анна Лис|person|value=Анна Лис⟧: ⟦сады|garden⟧, ⟦2020 год|year⟧, ⟦5 мая 2020 года|date|value=2020-05-05⟧"
        #expect(try marks(of: stage, on: .entities, in: expected) == expected)
    }

    @Test func failsTheDocumentWhereAPatternRunsOutOfSteps() throws {
        let stage = try make(("patterns", map([("x", scalar("(a+)+b"))])))
        var document = Document(id: "1", text: String(repeating: "a", count: 100_000) + "cb")
        #expect(throws: PatternLimitError.self) { try stage.process(&document) }
    }

    @Test func tellsEveryMistakeInListsAndPatterns() throws {
        let problems = #expect(throws: Diagnostics.self) {
            try make(("patterns", map([("a", scalar("(")), ("b", scalar("[")), ("c", scalar("c"))])))
        }
        #expect(problems?.all.count == 2)
    }

    @Test func keepsSpansSoundOnAnyText() throws {
        let patterns = map([("any", scalar(#"\d.|..\d"#))])
        let stage = try make(("patterns", patterns), ("lists", map([("party", scalar("parties.txt"))])))
        var numbers = SeededNumbers(seed: 42)
        for _ in 0..<300 {
            let text = randomText(&numbers)
            var document = Document(id: "fuzz", text: text)
            try stage.process(&document)
            let spans = document[.entities].map(\.span)
            #expect(
                zip(spans, spans.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound }, "\(text.debugDescription)")
            #expect(spans.allSatisfy { !$0.isEmpty })
            #expect(alignmentFaults(of: document, in: Array(text.utf8)) == [], "\(text.debugDescription)")
        }
    }

    /// Pieces of facts, of names, and of what breaks readers, in any order.
    private func randomText(_ numbers: inout SeededNumbers) -> String {
        let pieces = [
            "5", "2020", "22", "19", ".", ",", "-", "–", "—", " ", "\u{A0}", "\n", "мая", "года", "гг.", "млн", "руб.",
            "%", "$",
            "€", "@", "a.ru", "+7", "(495)", "от", "до", "с", "по", "сто", "тысяч", "May", "сады", "Партии", "\0",
            "\u{301}",
            "🙂", "е\u{308}", "\u{202E}", "http://", "www.", "ё", "°C", "XX", "век", ":", "30", "²", "/", "'", "км",
            "до н. э.",
        ]
        return (0..<Int.random(in: 0..<40, using: &numbers)).map { _ in
            pieces[Int.random(in: 0..<pieces.count, using: &numbers)] + (Bool.random(using: &numbers) ? " " : "")
        }.joined()
    }

    private func marking(_ types: String...) throws -> TagEntities {
        try make(("types", PlacedValue(.list(types.map(scalar)), at: place)))
    }

    @Test func marksTheFinerKindsOnlyWhereTheyAreAskedFor() throws {
        let text = "Президент Франции прилетел в Самару, столицу Самарской области, где его ждала российская пианистка."
        let all = try marking("country", "city", "region", "nationality", "profession")
        let expected = """
            ⟦Президент|profession⟧ ⟦Франции|country|normal=Франция|entity=1⟧ прилетел в \
            ⟦Самару|city|normal=Самара|entity=2⟧, столицу ⟦Самарской области|region|normal=Самарская область|entity=3⟧, \
            где его ждала ⟦российская|nationality⟧ ⟦пианистка|profession⟧.
            """
        #expect(try marks(of: all, on: .entities, in: expected) == expected)
        let cities = "Президент Франции прилетел в ⟦Самару|city|normal=Самара|entity=1⟧."
        #expect(try marks(of: marking("city"), on: .entities, in: cities) == cities)
        var document = Document(id: "1", text: text)
        try TagEntities().process(&document)
        #expect(document[.entities].allSatisfy { ["location", "organization", "person"].contains($0.label) })
    }

    @Test func aFinerKindTakesThePlaceOfALocation() throws {
        let expected = """
            Из ⟦Франции|country|normal=Франция|entity=1⟧ за ⟦Альпы|location|normal=Альпы|entity=2⟧ уехала \
            ⟦Анна Лунина|person|normal=Анна Лунина|first=Анна|last=Лунина|entity=3⟧.
            """
        #expect(try marks(of: marking("person", "location", "country"), on: .entities, in: expected) == expected)
    }

    @Test func aFinerKindGivesWayToALongerNameAndToWhatAPersonWrote() throws {
        let company = "Акции компании «⟦Газ Франции|organization|normal=Газ Франции|entity=1⟧» упали."
        #expect(try marks(of: marking("organization", "country"), on: .entities, in: company) == company)
        let country = "Акции компании «Газ ⟦Франции|country|normal=Франция|entity=1⟧» упали."
        #expect(try marks(of: marking("country"), on: .entities, in: country) == country)
        let types = PlacedValue(.list([scalar("country")]), at: place)
        let patterns = map([("word", scalar("Франци"))])
        let expected = "Он живёт во ⟦Франци|word⟧и."
        #expect(try marks(of: make(("types", types), ("patterns", patterns)), on: .entities, in: expected) == expected)
    }

    @Test func theFinerKindsAreRussianAlone() throws {
        func labels(_ text: String, _ language: String?) throws -> [String?] {
            let fields = language.map { [FieldValue.Field(name: "language", value: .string($0))] } ?? []
            var document = Document(id: "1", text: text, fields: fields)
            try marking("country", "city", "profession").process(&document)
            return document[.entities].map(\.label)
        }
        #expect(try labels("The president of France flew to London.", nil).isEmpty)
        #expect(try labels("Президент Франции прилетел в Лондон.", "en").isEmpty)
        #expect(try labels("Президент Франции прилетел в Лондон.", "ru") == ["profession", "country", "city"])
        #expect(try labels("Президент Франции прилетел в Лондон.", nil) == ["profession", "country", "city"])
    }

    @Test func theModelIsThatOfTheLanguage() throws {
        func labels(_ language: String?) throws -> [String?] {
            let fields = language.map { [FieldValue.Field(name: "language", value: .string($0))] } ?? []
            var document = Document(id: "1", text: "Анна Лунина met Peter Brook in London yesterday.", fields: fields)
            try TagEntities().process(&document)
            return document[.entities].map(\.label)
        }
        #expect(try labels("en") == labels(nil))
        #expect(try labels("de") == labels(nil))
        #expect(try labels("en").contains("location"))
    }
}
