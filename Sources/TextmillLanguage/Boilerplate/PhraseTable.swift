import Textmill

/// Phrases to be found at a place in a text, whatever their case and spacing there, each with what it stands for.
struct PhraseTable<Value: Sendable>: Sendable {
    private struct Entry: Sendable {
        let scalars: [UInt32]
        let isStem: Bool
        let value: Value
    }

    /// The phrases by the last bits of their first character, the longest first.
    private var buckets = [[Entry]](repeating: [], count: 64)

    /// The phrases of `groups`, divided by bars; one that ends in `*` may go on to the end of its word.
    init(_ groups: KeyValuePairs<String, Value>) {
        for (phrases, value) in groups {
            for phrase in phrases.split(separator: "|") { add(phrase, value) }
        }
        for index in buckets.indices { buckets[index].sort { $0.scalars.count > $1.scalars.count } }
    }

    private mutating func add(_ phrase: Substring, _ value: Value) {
        var scalars = phrase.unicodeScalars.map(\.folded)
        while scalars.first == 0x20 || scalars.first == 0x0A { scalars.removeFirst() }
        let isStem = scalars.last == 0x2A
        if isStem { scalars.removeLast() }
        guard let first = scalars.first else { return }
        buckets[Int(first & 63)].append(Entry(scalars: scalars, isStem: isStem, value: value))
    }

    /// What `choose` first answers of the phrases that stand at `offset` and end by `limit`, the longest first; it is
    /// given where the phrase ends.
    func first<Answer>(
        in bytes: Bytes, at offset: Int, to limit: Int, _ choose: (Value, Int) -> Answer?
    ) -> Answer? {
        for entry in buckets[Int(bytes.scalar(at: offset).folded & 63)] {
            if let end = end(of: entry, in: bytes, at: offset, to: limit), let answer = choose(entry.value, end) {
                return answer
            }
        }
        return nil
    }

    /// The longest phrase that stands at `offset` and ends by `limit`, with its end.
    func longest(in bytes: Bytes, at offset: Int, to limit: Int) -> (value: Value, end: Int)? {
        first(in: bytes, at: offset, to: limit) { (value: $0, end: $1) }
    }

    private func end(of entry: Entry, in bytes: Bytes, at start: Int, to limit: Int) -> Int? {
        var offset = start
        for scalar in entry.scalars {
            guard offset < limit else { return nil }
            if scalar == 0x20 {
                let next = bytes.skippingSpace(from: offset, to: limit)
                guard next > offset else { return nil }
                offset = next
            } else {
                guard bytes.scalar(at: offset).folded == scalar else { return nil }
                offset = bytes.end(at: offset)
            }
        }
        if entry.isStem { while offset < limit, bytes.scalar(at: offset).isWordPart { offset = bytes.end(at: offset) } }
        return offset >= limit || !bytes.scalar(at: offset).isWordPart ? min(offset, limit) : nil
    }
}

extension PhraseTable<Bool> {
    /// The phrases of `list`, divided by bars.
    init(_ list: String) { self.init([list: true]) }
}
