import Foundation
import Testing
import Textmill
import TextmillLanguage
import TextmillStages
import TextmillTesting

/// What holds for `clean-text` whatever the text and the settings.
@Suite struct CleanTextPropertyTests {
    private static let pieces: [String] = [
        "a", "e", "слово", "ёж", "Ё", "е", "и", "5", "2021", "中", "の", "か", "한", "\u{1112}", "\u{1161}", "\u{11AB}",
        "क", "\u{94D}", "\u{93C}", "ह", "ข่าว", "ខ្មែរ", "س", "لا", "\u{64B}", "ש", "\u{5B8}", "ന", "𝔸", "\u{1D15E}",
        "\u{212B}", "\u{958}",
        "\u{301}", "\u{308}", "\u{306}", "\u{323}", "\u{338}", "\u{344}", "\u{F73}", "\u{345}", "\u{3099}", "=", "<",
        "≠",
        " ", " ", " ", "  ", "\t", "\u{A0}", "\u{2009}", "\u{3000}", "\u{2000}", "\n", "\n", "\r\n", "\r", "\u{85}",
        "\u{2028}",
        "\u{2029}", "\u{B}", "\u{C}", "\0", "\u{1B}", "\u{7F}", "\u{96}", "\u{FFFC}", "\u{AD}", "\u{200B}", "\u{200C}",
        "\u{200D}",
        "\u{2060}", "\u{FEFF}", "\u{200E}", "\u{200F}", "\u{202B}", "\u{2069}", "\u{E0067}", "\u{E007F}", "\u{FE0F}",
        "🏴", "😀", "👩",
        "🏽", "❤", "🇷", "🇺", "\"", "\"", "«", "»", "“", "”", "„", "'", "’", "‘", "-", "--", "—", "–", "−", "‑", ".",
        "...", "…",
        ",", ":", "(", ")", "[", "]", "/", "http://", "https://a.example", "www.", "www.b.example/ё", "t.me/x", "b.ru",
        "d", "%", "№",
    ]

    private func text(seed: Int) -> String {
        var random = SeededNumbers(seed: UInt64(seed))
        let count = Int.random(in: 0...24, using: &random)
        return (0..<count).map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined()
    }

    private func stage(seed: Int) -> CleanText {
        var random = SeededNumbers(seed: UInt64(seed) &* 7919)
        var stage = CleanText()
        func pick<Choice: SettingChoice>(_ type: Choice.Type, _ standard: Choice) -> Choice {
            Choice.allCases.randomElement(using: &random) ?? standard
        }
        guard seed % 4 > 0 else { return stage }
        stage.blankLines = pick(BlankLines.self, .one)
        stage.quotes = pick(QuoteStyle.self, .keep)
        stage.dashes = pick(DashStyle.self, .keep)
        stage.ellipses = pick(EllipsisStyle.self, .keep)
        stage.yo = pick(YoStyle.self, .keep)
        stage.urls = pick(LinkStyle.self, .keep)
        return stage
    }

    private func clean(_ text: String, _ stage: CleanText) throws -> Document {
        var document = Document(id: "test", text: text)
        try stage.process(&document)
        return document
    }

    @Test(arguments: 0..<20)
    func cleaningTwiceIsCleaningOnce(_ round: Int) throws {
        for seed in round * 100..<(round + 1) * 100 {
            let (text, stage) = (text(seed: seed), stage(seed: seed))
            let once = try clean(text, stage).text
            let twice = try clean(once, stage)
            #expect(twice.edits == [], "\(seed): \(text.escaped) → \(once.escaped) → \(twice.text.escaped) \(stage)")
        }
    }

    @Test(arguments: 0..<20)
    func noWordIsJoinedOrLost(_ round: Int) throws {
        for seed in round * 100..<(round + 1) * 100 {
            var stage = stage(seed: seed)
            stage.urls = .keep
            let text = text(seed: seed)
            let cleaned = try clean(text, stage).text
            let folds = stage.yo == .fold
            #expect(
                words(of: cleaned, folding: folds) == words(of: text, folding: folds),
                "\(seed): \(text.escaped) → \(cleaned.escaped)")
            if stage.yo == .keep, stage.quotes == .keep, stage.dashes == .keep, stage.ellipses == .keep {
                #expect(ink(of: cleaned) == ink(of: text), "\(seed): \(text.escaped) → \(cleaned.escaped)")
            }
        }
    }

    @Test(arguments: 0..<20)
    func onlyAddressesAreRemoved(_ round: Int) throws {
        var stage = CleanText()
        for seed in round * 100..<(round + 1) * 100 {
            let text = text(seed: seed)
            stage.urls = .keep
            let rest = try clean(text, stage).text.withBytes { bytes in
                let links = Array(Links(in: bytes))
                let starts = [0] + links.map(\.upperBound)
                let ends = links.map(\.lowerBound) + [bytes.count]
                return zip(starts, ends).map { bytes.string($0..<$1) }.joined(separator: " ")
            }
            stage.urls = .remove
            let cleaned = try clean(text, stage).text
            #expect(words(of: cleaned, folding: false) == words(of: rest, folding: false), "\(seed): \(text.escaped)")
        }
    }

    @Test(arguments: 0..<20)
    func spacesAndLinesArePlainAndCharactersNormal(_ round: Int) throws {
        for seed in round * 100..<(round + 1) * 100 {
            let text = text(seed: seed)
            let cleaned = try clean(text, stage(seed: seed)).text
            let scalars = Array(cleaned.unicodeScalars)
            let odd = scalars.filter {
                ($0.isSpace || $0.isLineEnd || $0.properties.generalCategory == .control) && $0 != " " && $0 != "\n"
            }
            #expect(odd == [])
            for (left, right) in zip(scalars, scalars.dropFirst()) where left == " " {
                #expect(right != " " && right != "\n", "\(seed): \(text.escaped) → \(cleaned.escaped)")
            }
            for (left, right) in zip(scalars, scalars.dropFirst()) where left == "\n" {
                #expect(right != " ", "\(seed): \(text.escaped) → \(cleaned.escaped)")
            }
            #expect(scalars.first != " " && scalars.first != "\n" && scalars.last != " ")
            var span = cleaned.utf8Span
            let isNormal = span.checkForNFC(quickCheck: false)
            #expect(isNormal, "\(seed): \(text.escaped) → \(cleaned.escaped)")
        }
    }

    @Test(arguments: 0..<500)
    func everyByteHasItsPlaceInTheSource(_ seed: Int) throws {
        let text = text(seed: seed)
        let document = try clean(text, stage(seed: seed))
        #expect(alignmentFaults(of: document, in: Array(text.utf8)) == [])
        #expect(document.edits.allSatisfy { !$0.reason.isEmpty && $0.removed.utf8.count + $0.inserted.utf8.count > 0 })
    }

    /// The words of `text` in NFC, characters without width left out.
    private func words(of text: String, folding: Bool) -> [String] {
        let seen = text.takenApart.filter { $0.properties.generalCategory != .format }
        return String(String.UnicodeScalarView(seen)).precomposedStringWithCanonicalMapping.unicodeScalars.split {
            !$0.isWordPart
        }.map { word in
            let word = String(String.UnicodeScalarView(word))
            guard folding else { return word }
            let parts = word.decomposedStringWithCanonicalMapping.unicodeScalars
            return String(String.UnicodeScalarView(parts.filter { $0 != "\u{308}" }))
        }
    }

    /// All of `text` that can be seen.
    private func ink(of text: String) -> String {
        String(
            String.UnicodeScalarView(
                text.takenApart.filter {
                    !$0.isSpace && !$0.isLineEnd && $0 != "\u{FFFC}"
                        && ![.format, .control].contains($0.properties.generalCategory)
                }))
    }
}

extension String {
    /// The characters; U+0F73 as its two halves, which the standard library does not put in order.
    fileprivate var takenApart: [Unicode.Scalar] {
        unicodeScalars.flatMap { $0 == "\u{F73}" ? ["\u{F71}", "\u{F72}"] : [$0] }
    }

    fileprivate var escaped: String { unicodeScalars.map { $0.escaped(asASCII: true) }.joined() }
}
