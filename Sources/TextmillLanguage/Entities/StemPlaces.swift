/// Where a document has each word with a capital, whatever its form: how often in small letters, how often with a capital
/// inside a sentence, and its first places.
struct StemPlaces {
    /// What is known of one stem.
    struct Stem {
        var hash: UInt64
        var lowers = 0
        var inner = 0
        var places: [Int32] = []
    }

    /// So many places are kept.
    static let mostPlaces = 4

    private var stems: [Stem] = []
    private var slots: [Int32]

    init(_ table: TraitTable, sentences: [Range<Int>]) {
        let capitals = table.words.reduce(0) { $0 + (CapitalClass.isCapital(table.traits[Int($1)].capital) ? 1 : 0) }
        slots = [Int32](repeating: -1, count: max(16, capitals.nextPowerOfTwo * 2))
        for sentence in sentences {
            for token in sentence { noteCapital(table, token, isInner: token > sentence.lowerBound) }
        }
        for word in table.words {
            let traits = table.traits[Int(word)]
            if traits.capital == CapitalClass.lower, let slot = find(traits.stem).stem { stems[slot].lowers += 1 }
        }
    }

    private mutating func noteCapital(_ table: TraitTable, _ token: Int, isInner: Bool) {
        let traits = table.traits[Int(table.words[token])]
        guard CapitalClass.isCapital(traits.capital) || traits.capital == CapitalClass.mixed else { return }
        let (slot, found) = find(traits.stem)
        let stem = found ?? stems.count
        if found == nil {
            slots[slot] = Int32(stem)
            stems.append(Stem(hash: traits.stem))
        }
        if isInner { stems[stem].inner += 1 }
        if stems[stem].places.count < Self.mostPlaces { stems[stem].places.append(Int32(token)) }
    }

    private func find(_ hash: UInt64) -> (slot: Int, stem: Int?) {
        var slot = Int(truncatingIfNeeded: hash >> 20) & (slots.count - 1)
        while slots[slot] >= 0 {
            if stems[Int(slots[slot])].hash == hash { return (slot, Int(slots[slot])) }
            slot = (slot + 1) & (slots.count - 1)
        }
        return (slot, nil)
    }

    /// What is known of the stem with this hash.
    subscript(hash: UInt64) -> Stem? { find(hash).stem.map { stems[$0] } }
}
