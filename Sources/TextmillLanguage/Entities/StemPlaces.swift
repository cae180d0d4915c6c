/// Where a document has each word with a capital, whatever its form: how often in small letters, how often with a capital
/// inside a sentence, and its first places.
struct StemPlaces {
    /// What is known of one stem.
    struct Stem {
        fileprivate var hash: UInt64
        private(set) var lowers = 0
        private(set) var inner = 0
        /// The tokens that have it first, `placeCount` of them.
        private(set) var places = SIMD4<Int32>.zero
        private(set) var placeCount = 0

        fileprivate init(hash: UInt64) { self.hash = hash }

        fileprivate mutating func noteLower() { lowers += 1 }

        fileprivate mutating func noteCapital(at token: Int, isInner: Bool) {
            if isInner { inner += 1 }
            guard placeCount < StemPlaces.mostPlaces else { return }
            places[placeCount] = Int32(truncatingIfNeeded: token)
            placeCount += 1
        }
    }

    /// So many places are kept.
    static let mostPlaces = 4

    private var stems: [Stem] = []
    private var slots: [Int32]

    /// The stems of the words in `table`.
    init(_ table: TraitTable, sentences: [Range<Int>]) {
        let (words, traits) = (table.words, table.traits)
        let names = words.reduce(0) { $0 + (traits[Int($1)].mayBeName ? 1 : 0) }
        slots = [Int32](repeating: -1, count: max(16, names.nextPowerOfTwo * 2))
        for sentence in sentences {
            for token in sentence where traits[Int(words[token])].mayBeName {
                let stem = place(of: traits[Int(words[token])].stem)
                stems[stem].noteCapital(at: token, isInner: token > sentence.lowerBound)
            }
        }
        for word in words where traits[Int(word)].capital == CapitalClass.lower {
            if let stem = find(traits[Int(word)].stem).stem { stems[stem].noteLower() }
        }
    }

    private mutating func place(of hash: UInt64) -> Int {
        let (slot, found) = find(hash)
        if let found { return found }
        slots[slot] = Int32(truncatingIfNeeded: stems.count)
        stems.append(Stem(hash: hash))
        return stems.count - 1
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
