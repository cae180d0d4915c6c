import Textmill

/// A minimal acyclic automaton from Russian words to numbers, used where it lies.
///
/// An arc has 32 bits: six of its letter, one that says it is its node's last, 25 of where it leads to. Letter 0 ends a word
/// and leads to its number. The first arc leads to the root.
struct LetterAutomaton {
    private let arcs: UnsafePointer<UInt32>
    private let count: Int

    init(_ part: ModelPart) {
        arcs = part.numbers(UInt32.self)
        count = part.count / 4
    }

    /// The number of the word at `span`, or nil where it is none of them.
    func number(of span: Range<Int>, in bytes: Bytes) -> Int? {
        guard var node = root else { return nil }
        var offset = span.lowerBound
        while offset < span.upperBound {
            let (letter, length) = bytes.letter(at: offset)
            guard letter != 0, let next = follow(letter, from: node) else { return nil }
            node = next
            offset += length
        }
        return follow(0, from: node)
    }

    /// The number of the longest ending of the word at `span` that is one of them, written from its end.
    func number(ofEnding span: Range<Int>, in bytes: Bytes) -> Int? {
        guard var node = root else { return nil }
        var number: Int?
        var offset = span.upperBound
        while offset > span.lowerBound {
            let (letter, length) = bytes.letter(before: offset)
            guard letter != 0, let next = follow(letter, from: node) else { break }
            node = next
            number = follow(0, from: node) ?? number
            offset -= length
        }
        return number
    }

    private var root: Int? { count > 1 ? Int(arcs[0] >> 7) : nil }

    @inline(__always)
    private func follow(_ letter: UInt32, from node: Int) -> Int? {
        var place = node
        while place < count {
            let arc = arcs[place]
            if arc & 0x3F == letter { return Int(arc >> 7) }
            if arc & 0x40 != 0 { return nil }
            place += 1
        }
        return nil
    }
}

extension Bytes {
    /// The number of the Russian letter or hyphen at `offset`, 1 … 33 with «ё» as «е», and how many bytes it has; 0 for all
    /// else.
    @inline(__always)
    func letter(at offset: Int) -> (number: UInt32, length: Int) {
        let lead = self[offset]
        if lead == UInt8(ascii: "-") { return (33, 1) }
        return (Self.letter(lead, self[offset + 1]), 2)
    }

    /// The same for the letter that ends at `offset`.
    @inline(__always)
    func letter(before offset: Int) -> (number: UInt32, length: Int) {
        let last = self[offset - 1]
        if last == UInt8(ascii: "-") { return (33, 1) }
        return (Self.letter(self[offset - 2], last), 2)
    }

    @inline(__always)
    private static func letter(_ lead: UInt8, _ next: UInt8) -> UInt32 {
        switch (lead, next) {
        case (0xD0, 0x90...0xAF): UInt32(next - 0x8F)
        case (0xD0, 0xB0...0xBF): UInt32(next - 0xAF)
        case (0xD1, 0x80...0x8F): UInt32(next - 0x6F)
        case (0xD0, 0x81), (0xD1, 0x91): 6
        default: 0
        }
    }
}
