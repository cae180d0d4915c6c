/// Which quotes and brackets are open at a token, and what stood before the quote.
struct SignState {
    private(set) var isQuoted = false
    private(set) var isBracketed = false
    /// The word before the quote that is open; 0 for none.
    private(set) var beforeQuote: UInt64 = 0
    /// Tokens since the quote opened, to 3.
    private(set) var distance: UInt64 = 0
    private var last: UInt64 = 0

    /// How a straight quote is classed, and the others after it.
    private static func sign(_ traits: WordTraits) -> Unicode.Scalar? {
        traits.capital > 255 ? Unicode.Scalar(UInt32(traits.capital >> 8)) : nil
    }

    /// Whether `traits` are those of a mark that ends a quotation.
    static func closes(_ traits: WordTraits) -> Bool {
        switch sign(traits) {
        case "»", "”", "“", "\"": true
        default: false
        }
    }

    /// Takes in closing marks, before the features of the token are made.
    mutating func read(_ traits: WordTraits) {
        switch Self.sign(traits) {
        case "»", "”": isQuoted = false
        case ")", "]": isBracketed = false
        default: break
        }
    }

    /// Takes in the token, after its features are made.
    mutating func pass(_ traits: WordTraits) {
        if isQuoted { distance = min(distance + 1, 3) }
        switch Self.sign(traits) {
        case "«", "„": open()
        case "“" where !isQuoted: open()
        case "“": isQuoted = false
        case "\"": if isQuoted { isQuoted = false } else { open() }
        case "(", "[": isBracketed = true
        default: break
        }
        last = traits.lower
    }

    private mutating func open() { (isQuoted, beforeQuote, distance) = (true, last, 0) }
}
