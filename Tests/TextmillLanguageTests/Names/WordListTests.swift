import Testing
import Textmill
@testable import TextmillLanguage
import TextmillTesting

@Suite struct WordListTests {
    /// The names found, each with its normal form where it has another.
    private func found(_ list: String, in text: String) throws -> [String] {
        let bytes = Array(text.utf8)
        return try WordList(path: "list.txt", text: list).matches(in: text).map {
            let words = String(decoding: bytes[$0.span], as: UTF8.self)
            return words == $0.normalForm ? words : "\(words)=\($0.normalForm)"
        }
    }

    @Test func findsWholeWordsOnly() throws {
        #expect(try found("Рим\nмир", in: "Рим, Римляне, древний Рим и мир, мирный; РимМир") == ["Рим", "Рим", "мир"])
    }

    @Test func findsAllFormsOfAName() throws {
        let list = "# банки\n\nДальний банк|Дальнего банка|Дальнему банку\nДБ\tДальний банк\n"
        #expect(
            try found(list, in: "У Дальнего банка, то есть ДБ, есть Дальний банк.") == [
                "Дальнего банка=Дальний банк", "ДБ=Дальний банк", "Дальний банк",
            ])
    }

    @Test func heedsCapitalsWhereTheLineHasThem() throws {
        #expect(try found("Звезда", in: "Звезда звезда ЗВЕЗДА") == ["Звезда"])
        #expect(
            try found("звезда", in: "Звезда звезда ЗВЕЗДА") == ["Звезда=звезда", "звезда", "ЗВЕЗДА=звезда"])
        #expect(try found("straße", in: "Straße STRASSE") == ["Straße=straße"])
    }

    @Test func takesAnySpaceForASpace() throws {
        #expect(
            try found("Новый  Свет", in: "Новый Свет, Новый\u{A0}Свет, Новый\nСвет, НовыйСвет, Новый-Свет") == [
                "Новый Свет=Новый  Свет", "Новый\u{A0}Свет=Новый  Свет", "Новый\nСвет=Новый  Свет",
            ])
    }

    @Test func takesYoForYe() throws {
        #expect(try found("Королёв\nСемен", in: "Королев и Семён") == ["Королев=Королёв", "Семён=Семен"])
    }

    @Test func givesTheLongestNameAtEachPlace() throws {
        #expect(
            try found("Рио\nРио де Жанейро\nРио де", in: "Рио де Жанейро и Рио де Лора") == [
                "Рио де Жанейро", "Рио де",
            ])
        #expect(try found("а б\nб в", in: "а б в") == ["а б", "б в"])
    }

    @Test func findsSignsAndWordsOfScriptsWithoutSpaces() throws {
        #expect(
            try found("AT&T\nC++\nСанкт-Петербург", in: "AT&T, C++ и Санкт-Петербург") == [
                "AT&T", "C++", "Санкт-Петербург",
            ])
        #expect(try found("東京", in: "私は東京に住んでいます") == ["東京"])
    }

    @Test func skipsCommentsBlankLinesAndTheByteOrderMark() throws {
        #expect(
            try found("\u{FEFF}Омск\r\n# Томск\r\n\r\n  Тара  \r\n|||\n", in: "Омск, Томск, Тара") == ["Омск", "Тара"])
        #expect(try found("", in: "Омск") == [])
    }

    @Test func saysWhatIsWrongWithAList() {
        let long = [String](repeating: "слово", count: 33).joined(separator: " ")
        let error = #expect(throws: WordListError.self) { try WordList(path: "x", text: "Омск\n\(long)") }
        #expect(error?.description == "line 2: a name of over 32 words and signs")
        #expect(throws: WordListError(line: 1, message: "no name before the tab")) {
            try WordList(path: "x", text: "\tОмск")
        }
    }

    @Test func showsAMistakeInAListAtTheSettingThatNamesIt() throws {
        let place = Place(line: 3, column: 7, length: 9)
        let node = SettingNode(
            PlacedValue(.scalar("names.txt"), at: place), for: "lists",
            readFile: SettingNode.FileReading { _ in "\tОмск" })
        let diagnostic = #expect(throws: Diagnostic.self) { try WordList(reading: node) }
        #expect(diagnostic?.message == "'lists' names a word list with a mistake: names.txt:1: no name before the tab")
        #expect(diagnostic?.place == place)
    }

    @Test func staysFastOnLongListsAndLongText() throws {
        var numbers = SeededNumbers(seed: 5)
        let letters = Array("абвгдежз")
        func word() -> String { String((0..<5).map { _ in letters[Int.random(in: 0..<8, using: &numbers)] }) }
        let list = try WordList(
            path: "x", text: (0..<20_000).map { _ in "\(word()) \(word())" }.joined(separator: "\n"))
        let text = String(repeating: "а а", count: 200_000)
        let started = ContinuousClock.now
        #expect(list.matches(in: text).isEmpty)
        #expect(ContinuousClock.now - started < .seconds(10))
    }
}
