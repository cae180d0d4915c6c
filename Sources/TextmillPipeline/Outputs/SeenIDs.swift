/// The ids that documents of a run have had, by 64-bit fingerprint (XXH3): 15 to 23 bytes each, however long they are.
///
/// Two ids of one fingerprint would count as one. Among ten million that happens in one run of 370 000.
struct SeenIDs: Sendable {
    /// Where a slot's fingerprint is 0, the slot is free.
    private var fingerprints = [UInt64](repeating: 0, count: 1024)
    private var numbers = [UInt32](repeating: 0, count: 1024)
    private var count = 0

    /// Notes that document `number` is called `id`. Gives the number of an earlier one of that id, if there is one.
    mutating func claim(_ id: String, by number: Int) -> Int? {
        let fingerprint = max(1, Digest.short(of: id.utf8))
        let slot = self.slot(of: fingerprint)
        guard fingerprints[slot] == 0 else { return Int(numbers[slot]) }
        fingerprints[slot] = fingerprint
        numbers[slot] = UInt32(clamping: number)
        count += 1
        if count > fingerprints.count / 5 * 4 { grow() }
        return nil
    }

    /// The slot that holds `fingerprint`, or where it is to go. Slots rise with fingerprints, so any count of them will do.
    private func slot(of fingerprint: UInt64) -> Int {
        var slot = Int(fingerprint.multipliedFullWidth(by: UInt64(fingerprints.count)).high)
        while fingerprints[slot] != 0, fingerprints[slot] != fingerprint {
            slot = slot + 1 < fingerprints.count ? slot + 1 : 0
        }
        return slot
    }

    private mutating func grow() {
        let old = (fingerprints, numbers)
        fingerprints = [UInt64](repeating: 0, count: old.0.count + old.0.count / 2)
        numbers = [UInt32](repeating: 0, count: fingerprints.count)
        for index in old.0.indices where old.0[index] != 0 {
            let slot = self.slot(of: old.0[index])
            fingerprints[slot] = old.0[index]
            numbers[slot] = old.1[index]
        }
    }
}

extension SeenIDs {
    /// Makes `written`, which is the run's document `number` counted from 1, a failure if its id is taken. A document
    /// that could not be read has no id to take.
    mutating func check(_ written: inout WrittenOutcome, number: Int) {
        guard written.entry.source != nil, let earlier = claim(written.entry.id, by: number) else { return }
        written.fail("the id '\(written.entry.id)' was taken by document \(earlier) of the run")
    }
}
