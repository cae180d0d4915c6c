import Textmill

/// What an ending of an unknown name may be in declension, and what its nominative ends with.
struct EndingRule {
    /// What has to stand before the ending.
    enum Stem { case any, consonant, vowel, hushing, velar, possessive, relative, soft }

    /// The cases that end so, a bit each: 1 << case; 1 << 0 for all of them.
    let cases: UInt8
    let gender: UInt8
    let weight: Float
    /// The number of the ending's last letter; 0 where it has none.
    let lastLetter: Int
    /// Letters to cut for the nominative.
    private let cut: Int
    private let added: StaticString
    private let stem: Stem
    /// How many bytes the ending has, and what they are, the last of them lowest.
    private let count: Int
    private let ending: UInt64

    init(
        _ ending: StaticString, _ added: StaticString, _ cases: UInt8, _ gender: UInt8, _ weight: Float,
        after stem: Stem = .any
    ) {
        (self.cases, self.gender, self.weight, self.stem) = (cases, gender, weight, stem)
        self.added = added
        count = ending.utf8CodeUnitCount
        self.ending = ending.bytes.ending(at: count)
        lastLetter = count == 0 ? 0 : Int(ending.bytes.letter(before: count).number)
        cut = added.utf8CodeUnitCount == 0 && cases & 0b11 != 0 ? 0 : count / 2
    }

    /// What makes the nominative.
    var script: WordScript { WordScript(dropped: 0, cut: cut, added: added.buffer) }

    /// Whether the word at `span`, the last eight bytes of which are `ending`, ends so.
    func matches(_ span: Range<Int>, _ ending: UInt64, in bytes: Bytes) -> Bool {
        guard (ending ^ self.ending) & (1 << UInt64(count * 8) - 1) == 0 else { return false }
        let start = span.upperBound - count
        return start > span.lowerBound + (stem == .soft ? 4 : 2) && bytes.isStem(stem, before: start)
    }
}

extension StaticString {
    /// Its bytes, which stay where they are.
    var buffer: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: utf8Start, count: utf8CodeUnitCount) }

    fileprivate var bytes: Bytes { Bytes(buffer) }
}

extension Bytes {
    /// The eight bytes that end at `end`, the last of them lowest.
    func ending(at end: Int) -> UInt64 { (end - 8..<end).reduce(0) { $0 << 8 | UInt64(self[$1]) } }
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
        case .relative: return last == 11 && isRelative(letter(before: end - 2).number)
        }
    }

    /// Whether a stem ends with -ов, -ев, -ин or -ын.
    private func isPossessive(_ last: UInt32, _ before: UInt32) -> Bool {
        last == 3 && (before == 15 || before == 6) || last == 14 && (before == 9 || before == 28)
    }

    /// Whether a letter makes -ск or -цк with the one behind it.
    private func isRelative(_ before: UInt32) -> Bool { before == 18 || before == 23 }

    private static let vowels: UInt64 = mask([1, 6, 9, 15, 20, 28, 30, 31, 32])
    private static let signs: UInt64 = mask([10, 27, 29])
    private static let hushing: UInt64 = mask([7, 23, 24, 25, 26])
    private static let velar: UInt64 = mask([4, 11, 22])

    private static func mask(_ letters: [UInt64]) -> UInt64 { letters.reduce(0) { $0 | 1 << $1 } }
}
