import Testing
import TextmillLanguage
import TextmillTesting

@Suite struct UnicodeTokenTests {
    @Test(arguments: [
        "ارتفع الجسر 12٫5 مترًا|.",
        "पुल खुल गया|।",
        "Η γέφυρα άνοιξε|; ναι|.",
        "הגשר נפתח|, ארה\"ב ג'ירפה",
        "Կամուրջը բացվեց|։",
        "橋|が|開|い|た|。",
        "カメラ|を|買|う",
        "ส|ะ|พ|า|น",
        "다리가 열렸다|.",
        "ה\u{5B8}' א\"ב",
        "Brücke größer façade naïve l’été",
    ])
    func partsOtherScripts(_ expected: String) { #expect(parted(expected) == expected) }

    @Test(arguments: [
        "👍|👍🏽|👨‍👩‍👧|🇫🇷|🇩🇪", "❤️ ⛪️", "5⃣",
    ])
    func keepsEmojiWhole(_ expected: String) { #expect(parted(expected) == expected) }

    @Test(arguments: 0..<100)
    func everyCharacterButWhiteSpaceIsInOneToken(_ seed: Int) {
        var random = SeededNumbers(seed: UInt64(seed))
        let pieces = [
            "Он", "don't", "'", "’", "n't", " ", " ", ".", "..", "!", "…", "\n", "\0", "«", "(", ")", ":", ")", "\"",
            "-",
            "_", "@", "#", "&", "&#39;", "5", "3,5", "1.", "//", "www.", "a.b", "e\u{301}", "\u{301}", "😀", "\u{200D}",
            "👨‍👩‍👧", "🇫🇷", "🇫", "中", "カ", "ไ", "।", "\u{200B}", "\u{A0}", "\u{AD}", "א", "ا", "٣", "½", "·", "\u{202F}",
            "http://", "U.S.", "/", "%", "\u{F0000}",
        ]
        let text = (0..<60).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
        var covered = [Bool](repeating: false, count: text.utf8.count)
        var end = 0
        for token in Tokenizer().tokens(in: text) {
            #expect(token.start >= end && token.end > token.start, "\(text.debugDescription)")
            end = token.end
            for offset in token.span { covered[offset] = true }
        }
        var offset = 0
        for scalar in text.unicodeScalars {
            let count = String(scalar).utf8.count
            let isSpace = scalar.properties.isWhitespace || scalar == "\u{200B}"
            let marks = Set(covered[offset..<offset + count])
            #expect(isSpace || marks == [true], "\(text.debugDescription) at \(offset)")
            #expect(marks.count == 1, "a token cuts a character of \(text.debugDescription) at \(offset)")
            offset += count
        }
    }

    @Test(arguments: [
        "a", "1", ".", "-", "'", "_", "@", "#", "(", ")", "a-", "a.", "1,", "1-", "a'", "a_", "&#1;", "中", "👍\u{200D}",
        "\u{301}", "x@", "=", ":(", "www.", "http://", "א\"", "n't",
    ])
    func aLongLineOfTheSameIsReadInTimeInProportion(_ piece: String) {
        let text = String(repeating: piece, count: 60_000)
        #expect(ContinuousClock().measure { _ = Tokenizer().tokens(in: text) } < .seconds(8))
    }

    @Test func aRangeIsReadAsIfNothingStoodAround() {
        let text = "don't stop"
        var tokens: [Token] = []
        text.withBytes { Tokenizer().tokenize($0, in: 2..<8, into: &tokens) }
        #expect(tokens.map(\.span) == [2..<5, 6..<8])
    }

    @Test func anEmptyTextHasNone() { #expect(Tokenizer().tokens(in: "").isEmpty) }

    @Test func aNumberWithLateHyphensIsReadInTimeInProportion() {
        let text = String(repeating: "1.", count: 200_000) + "1-1" + String(repeating: "-1.1", count: 100_000)
        var tokens: [Token] = []
        #expect(ContinuousClock().measure { tokens = Tokenizer().tokens(in: text) } < .seconds(8))
        #expect(tokens.map(\.span) == [0..<text.utf8.count])
    }
}
