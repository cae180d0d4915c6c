import Textmill

/// The capitalised words of a document, to be asked whether it has a word.
struct DocumentWords {
    private var slots: [UInt64]

    init(_ bytes: Bytes) {
        var hashes: [UInt64] = []
        var offset = 0
        while offset < bytes.count {
            let scalar = bytes.scalar(at: offset)
            guard scalar.isLetter else {
                offset = bytes.end(at: offset)
                continue
            }
            let start = offset
            while offset < bytes.count, bytes.letter(at: offset).number != 0 || bytes.scalar(at: offset).isWordPart {
                offset = bytes.end(at: offset)
            }
            if scalar.isUppercaseLetter { hashes.append(Self.hash(bytes.buffer(start..<offset))) }
        }
        slots = [UInt64](repeating: 0, count: 64)
        while slots.count < hashes.count * 2 { slots += slots }
        for hash in hashes { slots[slot(of: hash)] = hash }
    }

    /// Whether the document has the word of these bytes.
    func contains(_ word: [UInt8]) -> Bool {
        let hash = word.withUnsafeBufferPointer { Self.hash($0) }
        return slots[slot(of: hash)] == hash
    }

    private func slot(of hash: UInt64) -> Int {
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: hash >> 20) & mask
        while slots[slot] != 0, slots[slot] != hash { slot = (slot + 1) & mask }
        return slot
    }

    private static func hash(_ word: UnsafeBufferPointer<UInt8>) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in word { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        return (hash ^ hash >> 29) | 1
    }
}
