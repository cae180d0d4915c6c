import Testing
import Textmill
@testable import TextmillLanguage

@Suite struct PatternTests {
    private func found(_ pattern: String, in text: String) throws -> [String] {
        let bytes = Array(text.utf8)
        return try Pattern(pattern).matches(in: text).map { String(decoding: bytes[$0.span], as: UTF8.self) }
    }

    @Test func findsAllMatchesFromLeftToRight() throws {
        #expect(try found(#"№\s*\d+"#, in: "Дома № 5, №12 и № 7а") == ["№ 5", "№12", "№ 7"])
    }

    @Test func knowsLettersAndCasesOfAllScripts() throws {
        #expect(try found(#"\b\w+ёж\b"#, in: "грабёж и ёж, платёж") == ["грабёж", "платёж"])
        #expect(try found("(?i)ПРАВДА", in: "Правда и правда") == ["Правда", "правда"])
    }

    @Test func givesNamedGroups() throws {
        let matches = try Pattern(#"дело № (?<value>\d+)(?:/(?<year>\d+))?"#).matches(in: "дело № 17/2020, дело № 4")
        #expect(matches.map(\.groups) == [["value": "17", "year": "2020"], ["value": "4"]])
    }

    @Test func neverMatchesNothing() throws {
        #expect(try found("а*", in: "баав") == ["аа"])
        #expect(try found("", in: "абв") == [])
        #expect(try found(#"\b"#, in: "а б") == [])
        #expect(try found("(?=а)", in: "ааа") == [])
        #expect(try found("а*", in: "") == [])
    }

    @Test func keepsToWholeCharactersAndToTheText() throws {
        let text = "аб🙂вé"
        for pattern in [".", #"б\K."#, "(?<=б).", #"\X"#, "[^а]", #"(?=(..))"#] {
            var end = 0
            for match in try Pattern(pattern).matches(in: text) {
                #expect(match.span.lowerBound >= end && match.span.upperBound <= text.utf8.count)
                #expect(text.hasCharacterBorder(at: match.span.lowerBound), "\(pattern)")
                #expect(text.hasCharacterBorder(at: match.span.upperBound), "\(pattern)")
                end = match.span.upperBound
            }
        }
    }

    @Test(arguments: ["(a+)+b", "(a|a)*b", "a*a*a*a*a*b", "(a*)*b", "a+b", "(?:a{1,50}){1,50}b"])
    func stopsWhereItWouldTakeTooLong(_ pattern: String) throws {
        let text = String(repeating: "a", count: 1_000_000) + "c" + String(repeating: "=", count: 10) + "d b"
        let started = ContinuousClock.now
        #expect(throws: PatternLimitError(pattern: pattern)) { try Pattern(pattern).matches(in: text) }
        #expect(ContinuousClock.now - started < .seconds(20))
    }

    @Test func finishesOnLongTextWhereItIsSimple() throws {
        let text = String(repeating: "слово 12 ", count: 100_000)
        #expect(try Pattern(#"\b\d+\b"#).matches(in: text).count == 100_000)
        #expect(try Pattern("[а-я]+ 13").matches(in: text).isEmpty)
    }

    @Test func isSharedBetweenThreads() async throws {
        let pattern = try Pattern(#"(?<value>\d+) руб"#)
        let text = String(repeating: "5 руб и 70 руб. ", count: 500)
        let counts = await withTaskGroup(of: Int.self) { group in
            for _ in 0..<8 { group.addTask { (try? pattern.matches(in: text).count) ?? -1 } }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(counts == [Int](repeating: 1000, count: 8))
    }

    @Test func saysWhereAMistakeIs() {
        let error = #expect(throws: PatternError.self) { try Pattern("дом(а|у") }
        #expect(error?.offset == 7)
        #expect(error?.message == "missing closing parenthesis")
        #expect(throws: PatternError.self) { try Pattern(#"\C"#) }
    }

    @Test func showsAMistakeAtItsPlaceInTheFile() throws {
        func diagnostic(_ pattern: String, length: Int) -> Diagnostic? {
            let place = Place(line: 4, column: 10, length: length)
            let node = SettingNode(PlacedValue(.scalar(pattern), at: place), for: "patterns", readFile: .nothing)
            return #expect(throws: Diagnostic.self) { try Pattern(reading: node) }
        }
        let plain = diagnostic("a[b-a]", length: 6)
        #expect(plain?.message == "'patterns' has a mistake in its pattern: range out of order in character class")
        #expect(plain?.place == Place(line: 4, column: 14))
        #expect(plain?.hint == "noticed after 'a[b-'")
        #expect(diagnostic("a[b-a]", length: 8)?.place == Place(line: 4, column: 15))
        #expect(diagnostic("a[b-a]", length: 30)?.place == Place(line: 4, column: 10, length: 30))
    }
}
