import Textmill

/// What an ending of an unknown name may be in declension, and what its nominative ends with.
struct EndingRule {
    /// What has to stand before the ending.
    enum Stem { case any, consonant, vowel, hushing, velar, possessive, relative, soft }

    let ending: String
    let added: String
    /// The cases that end so, a bit each: 1 << case; 1 << 0 for all of them.
    let cases: UInt8
    let gender: UInt8
    let stem: Stem
    let weight: Float

    init(
        _ ending: String, _ added: String, _ cases: UInt8, _ gender: UInt8, _ weight: Float, after stem: Stem = .any
    ) {
        (self.ending, self.added, self.cases, self.gender) = (ending, added, cases, gender)
        (self.stem, self.weight) = (stem, weight)
    }

    /// Whether the word at `span` ends so.
    func matches(_ span: Range<Int>, in bytes: Bytes) -> Bool {
        let start = span.upperBound - ending.utf8.count
        guard start > span.lowerBound + (stem == .soft ? 4 : 2) else { return false }
        var offset = start
        for byte in ending.utf8 {
            guard bytes[offset] == byte else { return false }
            offset += 1
        }
        return bytes.isStem(stem, before: start)
    }
}

extension Bytes {
    fileprivate func isStem(_ stem: EndingRule.Stem, before end: Int) -> Bool {
        let last = letter(before: end).number
        switch stem {
        case .any: return true
        case .vowel: return Self.vowels & 1 << last != 0
        case .consonant: return last != 0 && (Self.vowels | Self.signs) & 1 << last == 0
        case .hushing: return Self.hushing & 1 << last != 0
        case .velar: return (Self.velar | Self.hushing) & 1 << last != 0
        case .soft: return last != 0 && (Self.vowels | Self.signs | Self.velar | Self.hushing) & 1 << last == 0
        case .possessive: return isPossessive(last, letter(before: end - 2).number)
        case .relative: return last == 11 && [18, 23].contains(letter(before: end - 2).number)
        }
    }

    /// Whether a stem ends with -ов, -ев, -ин or -ын.
    private func isPossessive(_ last: UInt32, _ before: UInt32) -> Bool {
        last == 3 && (before == 15 || before == 6) || last == 14 && (before == 9 || before == 28)
    }

    private static let vowels: UInt64 = mask([1, 6, 9, 15, 20, 28, 30, 31, 32])
    private static let signs: UInt64 = mask([10, 27, 29])
    private static let hushing: UInt64 = mask([7, 23, 24, 25, 26])
    private static let velar: UInt64 = mask([4, 11, 22])

    private static func mask(_ letters: [UInt64]) -> UInt64 { letters.reduce(0) { $0 | 1 << $1 } }
}
