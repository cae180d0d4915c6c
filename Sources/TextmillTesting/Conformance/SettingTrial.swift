import Textmill

/// Values to try a setting with.
struct SettingTrial {
    /// The values, other than the default among them.
    let values: [PlacedValue]

    init(_ setting: SettingDeclaration) {
        values = Self.values(of: setting.kind, setting.range, standard: setting.standard)
            .filter { $0.scalar == nil || $0.scalar != setting.standard }
    }

    private static func values(
        of kind: SettingKind, _ range: SettingRange?, standard: String?
    ) -> [PlacedValue] {
        switch kind {
        case .boolean: return ["true", "false"].map(PlacedValue.scalar)
        case .integer: return numbers(range, standard).map { .scalar("\(Int($0))") }
        case .number: return (numbers(range, standard) + fractions(range)).map { .scalar("\($0)") }
        case .text: return ["", "x", "*", "ё", "word"].map(PlacedValue.scalar)
        case .file: return [.scalar("words.txt")]
        case .pattern: return ["\\w+", "."].map(PlacedValue.scalar)
        case .choice(let words): return words.map(PlacedValue.scalar)
        case .list(.text): return [.list([])] + OrdinaryTexts.lastWords.map { .list([.scalar($0)]) }
        case .list(let item): return [.list([])] + values(of: item, nil, standard: nil).map { .list([$0]) }
        case .map(let item): return values(of: item, nil, standard: nil).map { .settings(["tried": $0]) }
        case .other: return ["0", "1", "x", "eo"].map(PlacedValue.scalar) + [.list([]), .list([.scalar("x")])]
        }
    }

    private static func numbers(_ range: SettingRange?, _ standard: String?) -> [Double] {
        let standard = standard.flatMap { Double($0) } ?? 1
        let tried = [
            range?.lower, range.map { $0.lower + 1 }, range?.upper, standard * 10, standard + 1, standard - 1, 100,
        ]
        return tried.compactMap(\.self).filter { range?.contains($0) ?? true && abs($0) < 1e15 }
    }

    private static func fractions(_ range: SettingRange?) -> [Double] {
        [0.1, 0.5, 0.9].filter { range?.contains($0) ?? true }
    }
}

extension OrdinaryTexts {
    /// Words before a full stop, as they stand and without it: what a list of abbreviations or names could hold.
    static var lastWords: [String] {
        let words = all.flatMap { $0.text.split(whereSeparator: \.isWhitespace) }
        return words.filter { $0.last == "." && $0.count > 2 }.prefix(12).flatMap {
            [String($0), String($0.dropLast())]
        }
    }
}
