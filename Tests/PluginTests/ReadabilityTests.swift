import Testing
import Textmill
import TextmillTesting

@Suite struct ReadabilityTests {
    private func scored(_ text: String) throws -> [Annotation] {
        let stage = try #require(try EveryPlugin.stages(of: "Readability").first).init()
        var document = Document(id: "1", text: text)
        document[.sentences] = [Annotation(0..<text.utf8.count)]
        try stage.process(&document)
        return document["readability"]
    }

    @Test(arguments: [
        // 206.835 − 1.015 · 6 − 84.6 · 6/6
        ("The cat sat on the mat.", "flesch", 116.1, "6"),
        // ta-ble, made, lit-tle, ap-ples: 206.835 − 1.015 · 7 − 84.6 · 10/7
        ("The table was made of little apples.", "flesch", 78.9, "10"),
        // peo-ple, walked, a-cross, brid-ges: 206.835 − 1.015 · 6 − 84.6 · 9/6
        ("The people walked across the bridges.", "flesch", 73.8, "9"),
        // 206.835 − 1.3 · 3 − 60.1 · 6/3
        ("Мама мыла раму.", "oborneva", 82.7, "6"),
        // се-ве-ро-за-пад is one word: 206.835 − 1.3 · 3 − 60.1 · 8/3
        ("Иду на северо-запад…", "oborneva", 42.7, "8"),
    ])
    func scoresASentence(_ text: String, _ formula: String, _ ease: Double, _ syllables: String) throws {
        let annotation = try #require(try scored(text).first)
        #expect(annotation.span == 0..<text.utf8.count)
        #expect(annotation.label == formula)
        #expect(annotation.score == ease)
        #expect(annotation.attributes["syllables"] == syllables)
    }

    @Test func tellsTheShareOfLongWords() throws {
        // Of six words one, "bridges", has over six letters: 16.7 %.
        let attributes = try #require(try scored("The people walked across the bridges.").first).attributes
        #expect(attributes["words"] == "6")
        #expect(attributes["long-words-percent"] == "17")
    }

    @Test func putsAnAccentInsideAWord() throws {
        #expect(try scored("Мама мы\u{301}ла раму.").first?.score == 82.7)
    }

    @Test(arguments: ["", "Да, да.", "1 2 3 4 5", "— … —", "中文没有词"])
    func leavesWhatHasTooFewWords(_ text: String) throws { #expect(try scored(text).isEmpty) }
}
