import Textmill

/// Words with what was worked out of each, kept from text to text: most words of a text were in those before it.
struct WordMemory<Word: SeenWord>: Sendable {
    /// What is known of each word; the first is what stands beyond a sentence's borders.
    private(set) var words: [Word] = [.border]
    private var forms = [Form()]
    /// The bytes of all words.
    private var letters: [UInt8] = []
    private var slots = [Int32](repeating: -1, count: 1024)

    private struct Form: Sendable {
        var hash: UInt64 = 0
        /// Where the word stands in `letters`.
        var span = 0..<0
        /// Whether it was met again since words were last forgotten.
        var isCommon = false
    }

    /// The number of the word in `span`, which `read` is given to work out if it is new.
    mutating func number(_ span: Range<Int>, in bytes: Bytes, read: (UInt64) -> Word) -> Int32 {
        let form = UnsafeRawBufferPointer(bytes.buffer(span))
        let hash = Self.hash(form)
        var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        while slots[slot] >= 0 {
            let number = Int(slots[slot])
            if forms[number].hash == hash, isEqual(forms[number].span, form) {
                forms[number].isCommon = true
                return slots[slot]
            }
            slot = (slot + 1) & (slots.count - 1)
        }
        let number = Int32(truncatingIfNeeded: words.count)
        slots[slot] = number
        words.append(read(hash))
        forms.append(Form(hash: hash, span: letters.count..<letters.count + span.count))
        letters += form
        if words.count * 2 > slots.count { place(in: slots.count * 2) }
        return number
    }

    /// Forgets the words that were met once since it forgot last, and all if that leaves more than `most`. Gives the old
    /// numbers of those that are left, which are numbered anew in the same order.
    mutating func forget(most: Int) -> [Int] {
        var kept = words.indices.filter { $0 == 0 || forms[$0].isCommon }
        if kept.count > most { kept = [0] }
        var rest: [UInt8] = []
        forms = kept.map { number in
            let start = rest.count
            rest += letters[forms[number].span]
            return Form(hash: forms[number].hash, span: start..<rest.count)
        }
        words = kept.map { words[$0] }
        letters = rest
        place(in: (most * 4).nextPowerOfTwo)
        return kept
    }

    private mutating func place(in count: Int) {
        slots = [Int32](repeating: -1, count: count)
        for number in forms.indices.dropFirst() {
            var slot = Int(truncatingIfNeeded: forms[number].hash) & (count - 1)
            while slots[slot] >= 0 { slot = (slot + 1) & (count - 1) }
            slots[slot] = Int32(truncatingIfNeeded: number)
        }
    }

    private func isEqual(_ span: Range<Int>, _ form: UnsafeRawBufferPointer) -> Bool {
        guard span.count == form.count else { return false }
        return letters.withUnsafeBytes { letters in
            var place = 0
            while place + 8 <= form.count {
                let ours = letters.loadUnaligned(fromByteOffset: span.lowerBound + place, as: UInt64.self)
                guard ours == form.loadUnaligned(fromByteOffset: place, as: UInt64.self) else { return false }
                place += 8
            }
            while place < form.count {
                guard letters[span.lowerBound + place] == form[place] else { return false }
                place += 1
            }
            return true
        }
    }

    private static func hash(_ form: UnsafeRawBufferPointer) -> UInt64 {
        var hash = UInt64(form.count)
        var rest = form
        while rest.count >= 8 {
            hash = FeatureHash.pair(hash, rest.loadUnaligned(as: UInt64.self))
            rest = UnsafeRawBufferPointer(rebasing: rest[8...])
        }
        var last: UInt64 = 0
        for byte in rest { last = last << 8 | UInt64(byte) }
        return FeatureHash.pair(hash, last)
    }
}

extension Int {
    /// The least power of two that is not smaller.
    var nextPowerOfTwo: Int { self <= 1 ? 1 : 1 << (Int.bitWidth - (self - 1).leadingZeroBitCount) }
}
