import Testing

@testable import TextmillCLI

@Suite struct StageNameTests {
    @Test(arguments: ["mark-shouting", "MarkShouting", "markShouting", "Mark-Shouting"])
    func takesEveryWriting(_ written: String) throws {
        let name = try StageName(written, taken: [])
        #expect(name.type == "MarkShouting")
        #expect(name.name == "mark-shouting")
    }

    @Test(arguments: [
        "", "-", "a--b", "mark-", "-mark", "1st", "mark-2", "a b", "Крик", "a/b", "../a", "a\0b", "e\u{301}",
    ])
    func refusesWhatIsNoName(_ written: String) {
        #expect(throws: StageNameError.self) { try StageName(written, taken: []) }
    }

    @Test(arguments: ["type", "Self", "any", "string", "Document", "textmill"])
    func refusesWhatSwiftMeansOtherwise(_ written: String) {
        #expect(throws: StageNameError.self) { try StageName(written, taken: []) }
    }

    @Test func refusesTheNameOfAStageThatThereIs() throws {
        let error = #expect(throws: StageNameError.self) { try StageName("CleanText", taken: ["clean-text"]) }
        #expect(error?.hint.contains("'MyCleanText'") == true)
    }

    @Test func refusesANameTooLongForAFile() {
        #expect(throws: StageNameError.self) { try StageName(String(repeating: "a", count: 61), taken: []) }
    }
}
