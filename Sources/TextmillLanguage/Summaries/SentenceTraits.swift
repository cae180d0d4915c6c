import Textmill

/// What is seen of a sentence when a summary is chosen.
struct SentenceTraits {
    /// How many words it has.
    var words = 0
    /// How many long words it has, each counted once.
    var longWords = 0
    /// How many of these the text comes back to.
    var frequentWords = 0
    /// How many of these the title has.
    var titleWords = 0
    /// Whether it opens with a quotation mark, a dash or a bullet.
    var opensAsSpeech = false
    /// Whether it breaks off in a letter or a digit.
    var isUnfinished = false
    /// Whether it is less than a statement: a question, something announced by a colon, an item of a list.
    var isNoStatement = false
    /// Whether it is cut out of a quotation.
    var isCut = false
    /// Whether the same sentence stood before.
    var isRepeated = false

    /// Whether a reader understands it without those around it.
    var standsAlone: Bool { words >= 4 && !isNoStatement && !isCut && !isRepeated }

    /// How well it stands for the text, in thousandths. `place` counts sentences from 0, `titleLength` the title's
    /// long words.
    func points(at place: Int, titleLength: Int) -> Int {
        var points = -SummaryPoints.placeDoubled * place.thousandDoublings / 1000
        points += SummaryPoints.frequentWords * frequentWords / max(1, longWords)
        points += SummaryPoints.titleWords * titleWords / max(1, titleLength)
        if opensAsSpeech { points -= SummaryPoints.opensAsSpeech }
        if words < 8 { points -= SummaryPoints.short }
        if words > 45 { points -= SummaryPoints.long }
        if isUnfinished { points -= SummaryPoints.unfinished }
        return points
    }
}

extension SentenceTraits {
    /// The traits that show at the borders of `span`.
    init(bordersOf span: Range<Int>, in bytes: Bytes) {
        let first = bytes.scalar(at: span.lowerBound)
        let last = bytes.lastScalar(of: span)
        opensAsSpeech = first.isDashOrBullet || bytes.opensQuotation(at: span.lowerBound)
        isUnfinished = last.isWordPart
        isNoStatement = last.asks || last == ":" || last == "：" || first.isDashOrBullet && isUnfinished
    }
}

extension Int {
    /// How often 1 must be doubled to reach one more than this, in thousandths, straight between powers of two.
    fileprivate var thousandDoublings: Int {
        let whole = Int.bitWidth - 1 - (self + 1).leadingZeroBitCount
        return 1000 * whole + 1000 * (self + 1 - 1 << whole) / (1 << whole)
    }
}

extension Bytes {
    /// The last character of `span` that is neither a space nor closes a quotation or a bracket.
    fileprivate func lastScalar(of span: Range<Int>) -> Unicode.Scalar {
        var end = span.upperBound
        while end > span.lowerBound, scalar(before: end).mayFollowTheEnd { end = start(before: end) }
        return scalar(before: end)
    }
}

extension Unicode.Scalar {
    fileprivate var mayFollowTheEnd: Bool {
        if isSpace || isLineEnd { return true }
        switch self {
        case "\"", "'", "»", "«", "“", "”", "’", ")", "]", "」", "』", "）": return true
        default: return false
        }
    }

    fileprivate var asks: Bool {
        switch self {
        case "?", "？", "؟", "⁈", "⁇": true
        default: false
        }
    }

    fileprivate var isDashOrBullet: Bool {
        switch self {
        case "-", "–", "—", "―", "•", "·", "▪", "●", "*": true
        default: false
        }
    }
}
