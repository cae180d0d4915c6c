import Testing
import Textmill
import TextmillLanguage
import TextmillTesting

@Suite struct CharacterCleaningTests {
    /// What `text` becomes, and the reasons of the edits in order.
    private func clean(_ text: String, _ blankLines: BlankLines = .one) throws -> (text: String, reasons: [String]) {
        var document = Document(id: "test", text: text)
        try document.apply(text.withBytes(CharacterCleaning(blankLines: blankLines).edits))
        return (document.text, document.edits.map(\.reason))
    }

    private func expect(
        _ text: String, becomes expected: String, because reasons: [String], _ blankLines: BlankLines = .one,
        at location: SourceLocation = #_sourceLocation
    ) throws {
        let answer = try clean(text, blankLines)
        #expect(Array(answer.text.unicodeScalars) == Array(expected.unicodeScalars), sourceLocation: location)
        #expect(answer.reasons == reasons, sourceLocation: location)
        #expect(try clean(answer.text, blankLines).reasons == [], sourceLocation: location)
    }

    @Test(arguments: [
        "", "a", "Мэр Ордынска открыл «Школу № 5» — тысяча мест, 20 % дороже…\n\nВсё.", "He's “fine”.\n- one\n- two\n",
        "е\u{301}ж", "日本語の新聞。", "안녕하세요", "हिन्दी में", "👩🏽‍🚀 и 🏳️‍🌈, 🇷🇺, 1️⃣", "x\u{338}",
    ])
    func aCleanTextIsLeftAlone(_ text: String) throws {
        try expect(text, becomes: text, because: [])
    }

    @Test func charactersAreComposed() throws {
        try expect("И\u{306}од", becomes: "Йод", because: ["unicode-nfc"])
        try expect("ёлка е\u{308}лка", becomes: "ёлка ёлка", because: ["unicode-nfc"])
        try expect("a\u{302}\u{323}.", becomes: "\u{1EAD}.", because: ["unicode-nfc"])
        try expect("\u{1112}\u{1161}\u{11AB}글", becomes: "한글", because: ["unicode-nfc"])
        try expect("10 \u{212B}", becomes: "10 Å", because: ["unicode-nfc"])
        try expect("\u{958}", becomes: "\u{915}\u{93C}", because: ["unicode-nfc"])
        try expect("\u{301}a", becomes: "\u{301}a", because: [])
    }

    @Test func anEditCoversNoMoreThanWhatChanges() throws {
        let edits = "Май и\u{306} Å\u{323} x".withBytes(CharacterCleaning().edits)
        #expect(
            edits == [
                Edit(7..<11, to: "й", because: "unicode-nfc"),
                Edit(12..<16, to: "\u{1EA0}\u{30A}", because: "unicode-nfc"),
            ])
    }

    @Test(arguments: ["a", "я", "中", "😀"])
    func whereATextBeginsMakesNoDifference(_ letter: String) {
        let text =
            "Мэр\u{A0}: «Йо\u{301}д»  и\u{306} so \nto the \u{200B}end of it\tand on…  \r\nконец 新聞\u{3000}е\u{308} ё x"
        let edits = text.withBytes(CharacterCleaning().edits)
        #expect(edits.count == 9)
        for count in 1..<18 {
            let before = String(repeating: letter, count: count) + " "
            let shift = before.utf8.count
            let moved = edits.map {
                Edit($0.span.lowerBound + shift..<$0.span.upperBound + shift, to: $0.replacement, because: $0.reason)
            }
            #expect((before + text).withBytes(CharacterCleaning().edits) == moved)
        }
    }

    @Test func lineEndsAreLineFeeds() throws {
        try expect(
            "a\r\nb\rc\u{85}d\u{2028}e", becomes: "a\nb\nc\nd\ne", because: .init(repeating: "line-end", count: 4))
        try expect("a\u{2029}b", becomes: "a\n\nb", because: ["line-end"])
        try expect("a\u{B}b\u{C}c\n\u{C}d", becomes: "a\nb\nc\nd", because: .init(repeating: "line-end", count: 3))
        try expect("a\r\n", becomes: "a\n", because: ["line-end"])
    }

    @Test func spacesAreSingleAndPlain() throws {
        try expect("5\u{A0}млн\u{202F}₽", becomes: "5 млн ₽", because: ["odd-space", "odd-space"])
        try expect("a  b\tc \t d", becomes: "a b c d", because: ["space-run", "odd-space", "odd-space"])
        try expect("新聞\u{3000}東京", becomes: "新聞 東京", because: ["odd-space"])
        try expect("  a \n\tb\u{A0}", becomes: "a\nb", because: .init(repeating: "line-edge-space", count: 3))
    }

    @Test func blankLinesGoAsTheSettingSays() throws {
        let text = "\n\na\n \nb\n\n\n\nc\r\n\r\nd\n\n"
        try expect(
            text, becomes: "a\n\nb\n\nc\n\nd\n",
            because: ["blank-lines", "line-edge-space", "blank-lines", "line-end", "blank-lines"])
        try expect(
            text, becomes: "a\nb\nc\nd\n", because: .init(repeating: "blank-lines", count: 5), .none)
        try expect(
            text, becomes: "a\n\nb\n\n\n\nc\n\nd\n",
            because: ["blank-lines", "line-edge-space", "line-end", "blank-lines"],
            .keep)
        try expect(" \n\t\n", becomes: "", because: ["blank-lines"])
    }

    @Test func aControlCharacterNeverJoinsWords() throws {
        try expect("один\0два\u{1F}три", becomes: "один два три", because: ["control", "control"])
        try expect(
            "\u{1}«Слово»\u{7F}, \u{80}да\u{9F}.", becomes: "«Слово», да.",
            because: .init(repeating: "control", count: 4))
        try expect("снимок\u{FFFC}подпись", becomes: "снимок подпись", because: ["control"])
        try expect("a\0\u{301}", becomes: "a \u{301}", because: ["control"])
        try expect("a \0 b", becomes: "a b", because: ["space-run"])
        try expect("a\0\nb", becomes: "a\nb", because: ["control"])
    }

    @Test func whatCannotBeSeenIsRemovedFromWords() throws {
        try expect("пра\u{AD}во", becomes: "право", because: ["soft-hyphen"])
        try expect("\u{FEFF}a\u{FEFF}b", becomes: "ab", because: ["zero-width", "zero-width"])
        try expect(
            "a\u{200B}b\u{200C}c\u{200D}d\u{2060}e\u{2063}f", becomes: "abcdef",
            because: .init(repeating: "zero-width", count: 5))
        try expect("слово\u{200B} \u{200B}слово", becomes: "слово слово", because: ["zero-width"])
        try expect("e\u{200B}\u{301}x", becomes: "éx", because: ["unicode-nfc"])
        try expect("ж\u{AD}\u{301}x", becomes: "ж\u{301}x", because: ["soft-hyphen"])
        try expect("a\u{E0041}\u{E0042}b", becomes: "ab", because: ["zero-width"])
    }

    @Test func aJoinerStaysWhereItJoins() throws {
        for text in [
            "می\u{200C}خواهم", "क\u{94D}\u{200D}ष", "ന\u{D4D}\u{200D} ", "👨\u{200D}👩\u{200D}👧", "❤\u{FE0F}\u{200D}🔥",
            "🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}",
        ] {
            let text = text.last == " " ? text + "x" : text
            try expect(text, becomes: text, because: [])
        }
        try expect("می\u{200C}\u{200C}خواهم", becomes: "می\u{200C}خواهم", because: ["zero-width"])
        try expect("👨\u{200D}a", becomes: "👨a", because: ["zero-width"])
    }

    @Test func aZeroWidthSpaceStaysWhereItPartsWords() throws {
        try expect("ข่าว\u{200B}วันนี้", becomes: "ข่าว\u{200B}วันนี้", because: [])
        try expect("ភាសា\u{200B}\u{200B}ខ្មែរ\u{200B}។", becomes: "ភាសា\u{200B}ខ្មែរ\u{200B}។", because: ["zero-width"])
        try expect("ข่าว\u{200B} วัน", becomes: "ข่าว วัน", because: ["zero-width"])
    }

    @Test func marksOfDirectionStayInRightToLeftText() throws {
        try expect("a\u{200E}b\u{202A}c\u{202C}", becomes: "abc", because: ["bidi-mark"].cycled(3))
        try expect("a\u{200E} שלום\u{200F}!", becomes: "a\u{200E} שלום\u{200F}!", because: [])
    }

    @Test func aMegabyteOfMarksIsPutInOrder() throws {
        let count = 250_000
        let text = "a" + String(repeating: "\u{301}\u{323}", count: count)
        let marks = String(repeating: "\u{323}", count: count - 1) + String(repeating: "\u{301}", count: count)
        try expect(text, becomes: "\u{1EA1}" + marks, because: ["unicode-nfc"])
    }
}

extension [String] {
    fileprivate func cycled(_ times: Int) -> [String] { (0..<times).flatMap { _ in self } }
}
