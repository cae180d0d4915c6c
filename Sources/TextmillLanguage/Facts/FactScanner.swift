import Textmill

/// Goes through a text once and has each place read where a fact can begin: digits, signs, and the words that mean
/// something to facts. Of facts that overlap, the longer is kept, and of equal ones the one read first.
struct FactScanner {
    private var reader: FactReader
    private var offset = 0
    private(set) var facts: [Fact] = []

    init(_ bytes: Bytes) { reader = FactReader(bytes) }

    /// Finds all facts of the text.
    static func facts(in bytes: Bytes) -> [Fact] {
        var scanner = FactScanner(bytes)
        while scanner.offset < bytes.count { scanner.step() }
        return scanner.facts
    }

    private mutating func step() {
        switch WordReader.kind(of: reader.bytes[offset]) {
        case .capital, .letter, .cyrillic, .otherLetter: passWord()
        case .digit: passDigits()
        case .mark: passMark()
        case .sign2: passSign(2)
        case .sign3: passSign(3)
        case .trail, .other: offset += 1
        }
    }

    private mutating func passWord() {
        let word = reader.word(at: offset)
        if word.end == offset + WordReader.longest { return passLongWord() }
        let fact = word.meaning.isTrigger ? reader.fact(from: word) : nil
        reader.pass(word)
        offset = word.end
        if let fact { take(fact) }
    }

    /// Passes a word too long to be read whole.
    private mutating func passLongWord() {
        while offset < reader.bytes.count {
            switch WordReader.kind(of: reader.bytes[offset]) {
            case .capital, .letter, .digit, .cyrillic, .otherLetter, .trail: offset += 1
            default: return
            }
        }
    }

    private mutating func passDigits() {
        let start = offset
        while reader.isDigit(at: offset) { offset += 1 }
        if reader.canBegin(at: start), offset - start <= 18, let fact = reader.fact(fromDigitsAt: start, to: offset) {
            take(fact)
        }
    }

    private mutating func passMark() {
        let start = offset
        offset += 1
        let fact: Fact? =
            switch reader.bytes[start] {
            case UInt8(ascii: "@"): reader.email(at: start)
            case UInt8(ascii: "$"): reader.signedMoney(at: start)
            case UInt8(ascii: "+"), UInt8(ascii: "("):
                reader.isDigit(at: start + 1) || reader.bytes[start + 1] == UInt8(ascii: "(")
                    ? reader.phone(at: start) : nil
            default: reader.bareWebAddress(at: start)
            }
        if let fact { take(fact) }
    }

    private mutating func passSign(_ length: Int) {
        let start = offset
        offset += length
        if let fact = reader.signedMoney(at: start) { take(fact) }
    }

    private mutating func take(_ fact: Fact) {
        while let last = facts.last, last.span.upperBound > fact.span.lowerBound {
            guard last.span.count < fact.span.count else { return }
            facts.removeLast()
        }
        facts.append(fact)
        offset = max(offset, fact.span.upperBound)
    }
}
