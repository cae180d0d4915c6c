import Testing
import Textmill

@Suite struct SettingTests {
    private enum Quotes: String, SettingChoice { case keep, straight }

    private struct Trim: Stage {
        static let contract = Contract(provides: [.text])
        @Setting("Longest line, in words.", in: 1...99) var longestLine = 9
        @Setting("Share kept.", in: 0...1) var share = 0.5
        @Setting("What becomes of quotes.") var quotes = Quotes.keep
        @Setting("Words to keep.") var words: [String] = ["a"]
        @Setting("Most words, if there is a limit.", in: 1...) var most: Int?
        func process(_ document: inout Document) {}
    }

    private func map(_ entries: [(String, PlacedValue.Value)]) -> PlacedValue {
        let place = Place(line: 1, column: 1)
        return PlacedValue(
            .map(entries.map { .init(key: .init(.scalar($0), at: place), value: .init($1, at: place)) }), at: place)
    }

    private func make(_ entries: (String, PlacedValue.Value)...) throws(Diagnostics) -> Trim {
        try Trim.make(from: map(entries), readFile: .nothing)
    }

    @Test func defaultsStandWhereTheFileIsSilent() throws {
        let stage = try make(("share", .scalar("0.25")), ("most", .scalar("7")))
        #expect(stage.longestLine == 9)
        #expect(stage.share == 0.25)
        #expect(stage.most == 7)
        #expect(stage.words == ["a"])
    }

    @Test func namesAreKebabCase() {
        #expect(Trim.name == "trim")
        #expect(Trim.settings.map(\.name) == ["longest-line", "share", "quotes", "words", "most"])
        #expect(Trim.settings.map(\.standard) == ["9", "0.5", "keep", "[\"a\"]", nil])
    }

    @Test func allMistakesAreToldAtOnce() {
        let problems = #expect(throws: Diagnostics.self) {
            try make(
                ("longest-line", .scalar("0")), ("quotes", .scalar("strait")), ("shar", .scalar("1")),
                ("most", .scalar("x")))
        }
        #expect(
            problems?.all.map(\.description) == [
                "'longest-line' must be from 1 to 99, not '0'",
                "'quotes' must be one of 'keep', 'straight', not 'strait' (did you mean 'straight'?)",
                "stage 'trim' has no setting 'shar' (did you mean 'share'?)",
                "'most' must be a whole number, not 'x'",
            ])
    }
}
