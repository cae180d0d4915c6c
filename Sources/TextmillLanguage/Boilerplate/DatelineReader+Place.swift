import Textmill

extension DatelineReader {
    /// Small words inside a place's name.
    private static let inside = PhraseTable<Bool>(
        "of|the|upon|de|la|le|el|al|del|da|do|dos|am|an der|sur|на|де|ла|эль|аль")
    /// Small words before a place's name.
    private static let before = PhraseTable<Bool>("г|гор|город|с|село|п|пос|поселок|ст|станица|дер|деревня|аул|хутор")
    /// Words that stand where a place would, and are none.
    private static let never = PhraseTable<Bool>(
        "фото|фотография|видео|источник|обновлено|дополнено|срочно|молния|эксклюзив|в|во|на|из|от|у|к|по|о|об|при|под|с|со|"
            + "как|и|а|но|это|до|за|для|после|перед|photo|image|picture|source|video|by|from|via|update|updated|exclusive|"
            + "breaking|a|an|in|at|on|to|of|as|and|but|for|with")

    /// Reads a place of up to five words with the region after it, if there is one: `LONDON, England`, `МОСКВА/КИЕВ`,
    /// `СОЧИ (Краснодарский край)`.
    mutating func readPlace() {
        guard let first = token, first.isWord,
            Self.never.longest(in: bytes, at: first.span.lowerBound, to: first.span.upperBound) == nil,
            !startsAgencyOrDate
        else { return }
        let start = first.span.lowerBound
        if kind == .small {
            guard Self.before.longest(in: bytes, at: start, to: first.span.upperBound) != nil else { return }
            index += 1
            if kind == .period { index += 1 }
        }
        placeIsCapitals = true
        let before = index
        guard readPlaceName(upTo: 5) else { return index = before }
        readRegion()
        dateline.place = bytes.string(start..<tokens[index - 1].span.upperBound)
    }

    private mutating func readPlaceName(upTo limit: Int) -> Bool {
        var words = 0
        var letters = 0
        while let token, words < limit {
            if token.isName, words == 0 || !startsAgencyOrDate {
                placeIsCapitals = placeIsCapitals && (token.kind == .capitals || token.span.count == 1)
                letters += token.span.count
                words += 1
            } else if token.kind == .small, words > 0, followed(by: \.isName), isInside(token) {
                words += 1
            } else if token.kind == .slash, words > 0, !token.followsSpace,
                followed(by: { $0.isName && !$0.followsSpace })
            {
                words = 0
            } else if token.kind != .period || words == 0 || !abbreviates {
                break
            }
            index += 1
        }
        placeIsCapitals = placeIsCapitals && letters > 2
        return words > 0
    }

    private func isInside(_ token: DatelineToken) -> Bool {
        Self.inside.longest(in: bytes, at: token.span.lowerBound, to: token.span.upperBound) != nil
    }

    /// Whether the period here belongs to the Latin word before it: `ST. LOUIS`, `N.Y.`, `Calif.`
    private var abbreviates: Bool {
        let word = tokens[index - 1].span
        guard word.count <= 5, bytes[word.lowerBound] < 0x80 else { return false }
        return followed { [.open, .comma, .dash, .slash].contains($0.kind) || $0.isName && word.count == 2 }
    }

    /// Whether a date, or a known agency, begins here.
    var startsAgencyOrDate: Bool {
        guard let token else { return false }
        if MonthNames.table.longest(in: bytes, at: token.span.lowerBound, to: token.span.upperBound) != nil {
            return true
        }
        return AgencyNames.table.longest(in: bytes, at: token.span.lowerBound, to: line.upperBound) != nil
    }

    private mutating func readRegion() {
        let start = index
        let capitals = placeIsCapitals
        if !readRegionAfterComma(), !readRegionInBrackets() { index = start }
        placeIsCapitals = capitals
    }

    private mutating func readRegionAfterComma() -> Bool {
        guard kind == .comma, followed(by: \.isName) else { return false }
        index += 1
        let start = index
        guard !startsAgencyOrDate, readPlaceName(upTo: 4), [.open, .comma, .dash, .slash].contains(kind) else {
            return false
        }
        region = tokens[start].span.lowerBound..<tokens[index - 1].span.upperBound
        return true
    }

    private mutating func readRegionInBrackets() -> Bool {
        guard kind == .open, followed(by: \.isWord) else { return false }
        index += 1
        guard !startsAgencyOrDate, skipWords(), kind == .close,
            followed(by: { $0.kind == .comma || $0.kind == .dash })
        else { return false }
        index += 1
        return true
    }

    private mutating func skipWords() -> Bool {
        let start = index
        while token?.isWord == true, index < start + 4 { index += 1 }
        return index > start
    }
}
