import Textmill

/// What a tagger sees of a word by itself.
struct WordTraits {
    var form: UInt64 = 0
    var lower: UInt64 = 0
    var shape: UInt64 = 0
    var outline: UInt64 = 0
    var capital = CapitalClass.none
    /// The word without its last two letters, if it has more than four: what its forms share.
    var stem: UInt64 = 0
    /// Its last two letters.
    var ending: UInt64 = 0
    var fine: UInt64 = 0
    var coarse: UInt64 = 0
    var rank: UInt64 = 0
    var lists: UInt64 = 0

    /// What stands beyond a sentence's borders.
    static let border = WordTraits()

    init() {}

    /// What is to be seen of the word in `span`, whose letters are `folded`.
    init(_ bytes: Bytes, _ span: Range<Int>, form: UInt64, _ folded: FoldedWord) {
        self.form = form
        lower = folded.hash
        stem = folded.count > 4 ? folded.head(without: 2) : lower
        ending = folded.count > 1 ? folded.tail(2) : 0
        readShape(bytes, span)
    }

    /// Takes in what a vocabulary knows of the word, or of its beginning.
    mutating func take(_ entry: VocabularyEntry, isWhole: Bool) {
        lists |= UInt64(entry.lists)
        guard isWhole else { return }
        (fine, coarse, rank) = (UInt64(entry.fine), UInt64(entry.coarse), UInt64(entry.rank))
    }

    private mutating func readShape(_ bytes: Bytes, _ span: Range<Int>) {
        var (offset, count, uppers, lowers, digits) = (span.lowerBound, 0, 0, 0, 0)
        var (isFirstUpper, isAfterHyphen) = (false, false)
        var last: UInt64 = 0
        while offset < span.upperBound, count < FoldedWord.longest {
            let scalar = bytes.scalar(at: offset)
            let kind: UInt64
            if scalar.isUppercaseLetter {
                kind = 1
                // The capital of a later part, as in «Нью-Йорк», says no more than the first.
                if !(isAfterHyphen && isFirstUpper && lowers > 0) { uppers += 1 }
                if count == 0 { isFirstUpper = true }
            } else if scalar.isLetter {
                (kind, lowers) = (2, lowers + 1)
            } else if scalar.isDigit {
                (kind, digits) = (3, digits + 1)
            } else {
                kind = UInt64(scalar.value) << 2
            }
            isAfterHyphen = scalar == "-"
            if count < 10 { shape = FeatureHash.pair(shape, kind) }
            if kind != last { outline = FeatureHash.pair(outline, kind) }
            (last, count, offset) = (kind, count + 1, bytes.end(at: offset))
        }
        capital =
            Self.capital(uppers, lowers, digits, isFirstUpper) ?? UInt64(bytes.scalar(at: span.lowerBound).value) << 8
    }

    private static func capital(_ uppers: Int, _ lowers: Int, _ digits: Int, _ isFirstUpper: Bool) -> UInt64? {
        switch (uppers, lowers) {
        case (0, 0): digits > 0 ? CapitalClass.digits : nil
        case (0, _): CapitalClass.lower
        case (1, 0): CapitalClass.initial
        case (_, 0): CapitalClass.upper
        case (1, _) where isFirstUpper: CapitalClass.capital
        default: isFirstUpper ? CapitalClass.mixedCapital : CapitalClass.mixed
        }
    }
}

extension WordTraits {
    /// Whether it is written as names are.
    var mayBeName: Bool { CapitalClass.isCapital(capital) || capital == CapitalClass.mixed }
}
