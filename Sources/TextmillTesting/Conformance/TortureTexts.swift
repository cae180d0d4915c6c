/// Texts that break what was written with other texts in mind.
enum TortureTexts {
    /// Texts by name, each short.
    static let short: [(name: String, text: String)] = [
        ("empty", ""), ("one-space", " "), ("spaces", String(repeating: " ", count: 500) + "\u{A0}\u{2003}\u{3000}\t"),
        ("line-feeds", "\n\n\n\n"), ("lone-cr", "Раз.\rДва.\r\rThree.\r"), ("crlf", "Раз.\r\nДва.\r\n\r\nThree."),
        ("line-separators", "One.\u{2028}Two.\u{2029}Three.\u{85}Four.\u{B}Five.\u{C}Six."),
        ("nul", "До\0после. \0\0 A\0."),
        ("controls", String(String.UnicodeScalarView((1..<32).compactMap(Unicode.Scalar.init)))),
        ("bom-inside", "\u{FEFF}Начало.\u{FEFF} Конец.\u{FEFF}"),
        ("noncharacters", noncharacters), ("replacement", "\u{FFFD}\u{FFFD}. \u{FFFD}"),
        ("combining", "е\u{308}лка и\u{306}. e\u{301}\u{323}\u{301}. \u{301}В начале."),
        ("zalgo", "З" + String(repeating: "\u{301}\u{316}\u{489}", count: 200) + "ло. Дальше."),
        ("right-to-left", "שלום עולם. مرحبا بالعالم؟ نعم! \u{202E}abc\u{202C} \u{2067}def\u{2069}."),
        ("emoji", "👨‍👩‍👧‍👦 ушли. 🏳️‍🌈! 👍🏽? 🇷🇺🇬🇧🇷 1️⃣ 🧑🏿‍🚀."),
        ("lone-joiners", "\u{200D}\u{200D}a\u{200C}\u{FE0F}. \u{FE0F}\u{1F3FD}"),
        ("invisible", "со\u{AD}гла\u{200B}сие\u{2060}. \u{E0041}\u{E0042}\u{180E}."),
        ("hangul", "\u{1112}\u{1161}\u{11AB}글. \u{1100}\u{1100}\u{11A8}"),
        ("scripts", scripts), ("digits", "١٢٣ ۴۵۶ १२३ ১২৩ 一二三 Ⅳ ½ ² 𝟜𝟚 1٬000."), ("astral", "𝕬𝖇𝖈. 𐌰𐌹. 𠀋𠮟。 𒀀𒁀."),
        ("case-traps", "ẞß ﬁ İi ıI ŉ ǅ Σσς ΐ. ﷺ ﷽."), ("quotes", "«„“”‚‘’»\"'`«««»»»\"\"\"''' “Но” ‘тут’."),
        ("terminals", "...!!!???…。！？‼⁉؟।॥։።.  .  ."), ("brackets", "((([[[{{{<<<)))]]]}}}>>>"),
        ("marks-alone", "—––-‐‑‒― - — -- ---"),
        ("numbers", "1.2.3.4,5,6 1e999 -0 +7 999999999999999999999999999 00:99 32.13.0000"),
        ("currency", "$€£¥₽₸ 5$ $ 5 5,0,0 € -₽ 1 000 000 000 000 000 000 $"),
        ("addresses", "@ a@ @b a@b a@b.c..d http:// https://я.рф/%FF?#@ www. mailto:"),
        ("markup", "<b>жирно</b> &amp; &#0; &#x110000; &unknown; <!-- -->"),
        ("abbreviations", "т. д. и т. п. Mr. Dr. г. А. Б. В. Г. Д. U.S. a.m. p.m."),
    ]

    /// Code points that will never be characters, between letters. Swift's literals do not take them.
    private static let noncharacters =
        [0xFFFE, 0xFFFF, 0xFDD0, 0x10FFFF].compactMap { Unicode.Scalar(UInt32($0)) }
        .map { "a\($0)" }.joined() + "."

    /// A few words in each of many scripts.
    private static let scripts = """
        Привет, мир. Hello, world. Γειά σου κόσμε. Բարեւ աշխարհ։ გამარჯობა მსოფლიო. שלום. مرحبا. नमस्ते दुनिया। \
        ওহে বিশ্ব। ਸਤ ਸ੍ਰੀ ਅਕਾਲ। હેલો. வணக்கம். నమస్కారం. ನಮಸ್ಕಾರ. നമസ്കാരം. ආයුබෝවන්. สวัสดีชาวโลก ສະບາຍດີ བཀྲ་ཤིས། မင်္ဂလာပါ။ \
        ሰላም ልዑል። ᎣᏏᏲ. ᐊᐃᓐᖓᐃ. សួស្តី។ ᠰᠠᠶᠢᠨ᠃ 你好，世界。 こんにちは、世界。 안녕하세요. ꆈꌠ. ⵜⵉⴼⵉⵏⴰⵖ. ߒߞߏ. ⠓⠑⠇⠇⠕
        """

    /// Lines of `length` bytes or a little less, without a line end.
    static func long(_ length: Int) -> [(name: String, text: String)] {
        [("long-letters", "я"), ("long-sentences", "Раз. Two $5 "), ("long-spaces", " "), ("long-marks", "\u{301}")].map
        {
            ($0, String(repeating: $1, count: length / $1.utf8.count))
        }
    }

    /// Texts made by seeded numbers out of pieces of the short ones and of scalars from everywhere.
    static func made(_ count: Int) -> [(name: String, text: String)] {
        let pieces = short.flatMap { $0.text.unicodeScalars }
        return (0..<count).map { seed in
            var numbers = SeededNumbers(seed: UInt64(seed))
            let scalars = (0..<Int.random(in: 1...300, using: &numbers)).map { _ in
                // Most of what is written stands in the first planes; the rest is mostly code points without a character.
                let top: UInt32 = [0x7F, 0x5FF, 0x2FFF, 0x1FFFF, 0x10FFFF].randomElement(using: &numbers) ?? 0x7F
                let anywhere = Unicode.Scalar(UInt32.random(in: 0...top, using: &numbers))
                return Bool.random(using: &numbers) ? pieces.randomElement(using: &numbers) ?? " " : anywhere ?? "."
            }
            return ("seed-\(seed)", String(String.UnicodeScalarView(scalars)))
        }
    }
}
