/// The ids that documents of a run have had, by fingerprint: 8 bytes each, however long they are.
///
/// A fingerprint is 60 bits of XXH3. Two ids of one fingerprint would count as one: among ten million ids that happens
/// in one run of 23,000. The table is in 4,096 pieces that grow one by one, so that there is never an old one whole
/// beside a new one.
struct SeenIDs: Sendable {
    private var pieces = [Piece](repeating: Piece(), count: 4_096)

    /// Notes that a document is called `id`. Says whether an earlier one was.
    mutating func hasSeen(_ id: String) -> Bool { hasSeen(Digest.short(of: id.utf8)) }

    /// Notes that a document's id has this digest. Says whether an earlier one had.
    mutating func hasSeen(_ fingerprint: UInt64) -> Bool {
        !pieces[Int(fingerprint >> 52)].insert(max(1, fingerprint & 0xFFFF_FFFF_FFFF))
    }

    /// The fingerprints that begin alike: 48 bits of each, those of a free slot all 0.
    private struct Piece: Sendable {
        private var low: [UInt32] = []
        private var high: [UInt16] = []
        private var count = 0

        /// Takes a fingerprint in; false if it is there already.
        mutating func insert(_ fingerprint: UInt64) -> Bool {
            if count >= low.count / 8 * 7 { grow() }
            let slot = self.slot(of: fingerprint)
            guard self[slot] == 0 else { return false }
            self[slot] = fingerprint
            count += 1
            return true
        }

        /// The slot that holds `fingerprint`, or where it is to go. Slots rise with fingerprints, so any count of them
        /// will do.
        private func slot(of fingerprint: UInt64) -> Int {
            var slot = Int((fingerprint << 16).multipliedFullWidth(by: UInt64(low.count)).high)
            while self[slot] != 0, self[slot] != fingerprint { slot = slot + 1 < low.count ? slot + 1 : 0 }
            return slot
        }

        private subscript(_ slot: Int) -> UInt64 {
            get { UInt64(high[slot]) << 32 | UInt64(low[slot]) }
            set {
                low[slot] = UInt32(truncatingIfNeeded: newValue)
                high[slot] = UInt16(truncatingIfNeeded: newValue >> 32)
            }
        }

        private mutating func grow() {
            let old = self
            let size = max(8, low.count + low.count / 64 * 16 + 8)
            (low, high) = ([UInt32](repeating: 0, count: size), [UInt16](repeating: 0, count: size))
            for index in old.low.indices where old[index] != 0 { self[slot(of: old[index])] = old[index] }
        }
    }
}

extension SeenIDs {
    /// Makes `written` a failure if its id is taken. A document that could not be read has no id to take.
    mutating func check(_ written: inout WrittenOutcome) {
        guard written.entry.source != nil, hasSeen(written.entry.id) else { return }
        written.fail("the id '\(written.entry.id)' was taken by an earlier document of the run")
    }
}
