/// A script that a language is written in.
enum LetterScript: UInt8, CaseIterable {
    case latin, cyrillic, arabic, greek, armenian, hebrew, devanagari, bengali, gurmukhi, gujarati, tamil, telugu
    case kannada, malayalam, sinhala, thai, lao, tibetan, burmese, georgian, ethiopic, khmer, hangul, kana, han

    /// The script of the letter `scalar`; nil where it is of no script that is known here, or is no letter.
    init?(_ scalar: UInt32) {
        switch scalar {
        case 0x41...0x5A, 0x61...0x7A, 0xAA, 0xB5, 0xBA, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x1E00...0x1EFF:
            self = .latin
        case 0x370...0x373, 0x376, 0x377, 0x37B...0x37D, 0x386, 0x388...0x3FF, 0x1F00...0x1FFC: self = .greek
        case 0x400...0x481, 0x48A...0x52F: self = .cyrillic
        case 0x531...0x556, 0x561...0x587: self = .armenian
        case 0x5D0...0x5EA: self = .hebrew
        case 0x620...0x64A, 0x66E...0x6D3, 0x6FA...0x6FF, 0x750...0x77F: self = .arabic
        case 0x904...0x939, 0x958...0x961: self = .devanagari
        case 0x985...0x9B9: self = .bengali
        case 0xA05...0xA39: self = .gurmukhi
        case 0xA85...0xAB9: self = .gujarati
        case 0xB85...0xBB9: self = .tamil
        case 0xC05...0xC39: self = .telugu
        case 0xC85...0xCB9: self = .kannada
        case 0xD05...0xD39: self = .malayalam
        case 0xD85...0xDC6: self = .sinhala
        case 0xE01...0xE30, 0xE40...0xE46: self = .thai
        case 0xE81...0xEC6: self = .lao
        case 0xF40...0xF6C: self = .tibetan
        case 0x1000...0x102A: self = .burmese
        case 0x10A0...0x10FF, 0x1C90...0x1CBF: self = .georgian
        case 0x1200...0x135A: self = .ethiopic
        case 0x1780...0x17B3: self = .khmer
        case 0xAC00...0xD7A3: self = .hangul
        case 0x3041...0x3096, 0x30A1...0x30FA: self = .kana
        case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAD9, 0x20000...0x323AF: self = .han
        default: return nil
        }
    }

    /// The language that alone, or of all most often, is written in the script. Han with some kana is Japanese.
    func onlyLanguage(_ letters: LetterRuns) -> String? {
        switch self {
        case .latin, .cyrillic, .arabic: nil
        case .greek: "el"
        case .armenian: "hy"
        case .hebrew: "he"
        case .devanagari: "hi"
        case .bengali: "bn"
        case .gurmukhi: "pa"
        case .gujarati: "gu"
        case .tamil: "ta"
        case .telugu: "te"
        case .kannada: "kn"
        case .malayalam: "ml"
        case .sinhala: "si"
        case .thai: "th"
        case .lao: "lo"
        case .tibetan: "bo"
        case .burmese: "my"
        case .georgian: "ka"
        case .ethiopic: "am"
        case .khmer: "km"
        case .hangul: "ko"
        case .kana, .han: letters.count(of: .kana) * 20 > letters.count(of: .han) ? "ja" : "zh"
        }
    }
}
