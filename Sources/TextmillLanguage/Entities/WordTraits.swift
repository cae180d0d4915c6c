import Textmill

/// What a tagger sees of a word by itself.
struct WordTraits {
    var form: UInt64 = 0
    var lower: UInt64 = 0
    /// The hashes of the last one to five letters.
    var tails: SIMD8<UInt64> = .zero
    /// The hashes of the first two to six letters.
    var heads: SIMD8<UInt64> = .zero
    var shape: UInt64 = 0
    var outline: UInt64 = 0
    var capital = CapitalClass.none
    /// The word without its last two letters, if it has more than four: what its forms share.
    var stem: UInt64 = 0
    /// What stands before and behind its first hyphen; 0 without one.
    var beforeHyphen: UInt64 = 0
    var afterHyphen: UInt64 = 0
    var fine: UInt64 = 0
    var coarse: UInt64 = 0
    var rank: UInt64 = 0
    var lists: UInt64 = 0

    /// What stands beyond a sentence's borders.
    static let border = WordTraits()

    init() {}

    /// What is to be seen of the word in `span`, which is read into `folded`.
    init(_ bytes: Bytes, _ span: Range<Int>, form: UInt64, folded: inout FoldedWord, vocabulary: Vocabulary?) {
        self.form = form
        folded.read(bytes, span)
        readLetters(folded)
        readShape(bytes, span)
        guard let vocabulary else { return }
        let entry = vocabulary.entry(lower)
        (fine, coarse, rank) = (UInt64(entry.fine), UInt64(entry.coarse), UInt64(entry.rank))
        var lists = entry.lists
        // Names are looked up in their cases too; small letters are no names.
        if CapitalClass.isCapital(capital) {
            for cut in 1...3 where folded.letters.count - cut >= 3 {
                lists |= vocabulary.entry(folded.head(without: cut)).lists
            }
        }
        self.lists = UInt64(lists)
    }

    private mutating func readLetters(_ folded: FoldedWord) {
        lower = folded.hash
        stem = folded.letters.count > 4 ? folded.head(without: 2) : lower
        for length in 2...6 where length <= folded.letters.count { heads[length - 2] = folded.head(length) }
        var hash: UInt64 = 0x2545_F491_4F6C_DD1D
        for length in 1...5 where length <= folded.letters.count {
            hash = FeatureHash.pair(hash, UInt64(folded.letters[folded.letters.count - length]))
            tails[length - 1] = hash
        }
        guard let hyphen = folded.letters.firstIndex(of: 0x2D), folded.letters.count > 1 else { return }
        beforeHyphen = folded.head(hyphen)
        afterHyphen = folded.letters[(hyphen + 1)...].reduce(1) { FeatureHash.pair($0, UInt64($1)) }
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
