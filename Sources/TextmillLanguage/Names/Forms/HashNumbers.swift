/// Numbers things by their hashes, from 0 in the order in which they come.
struct HashNumbers {
    private var slots = [(hash: UInt64, number: Int)](repeating: (0, -1), count: 32)
    private(set) var count = 0

    /// The number of what has this hash: a new one where there is none yet.
    mutating func number(of hash: UInt64) -> Int {
        let place = place(of: hash)
        if slots[place].number >= 0 { return slots[place].number }
        slots[place] = (hash, count)
        count += 1
        if count * 2 > slots.count { grow() }
        return count - 1
    }

    /// The number of what has this hash, if it has one.
    func known(_ hash: UInt64) -> Int? {
        let number = slots[place(of: hash)].number
        return number >= 0 ? number : nil
    }

    /// Where the hash stands, or would.
    private func place(of hash: UInt64) -> Int {
        let mask = slots.count - 1
        var place = Int(truncatingIfNeeded: hash >> 20) & mask
        while slots[place].number >= 0, slots[place].hash != hash { place = (place + 1) & mask }
        return place
    }

    private mutating func grow() {
        let earlier = slots
        slots = Array(repeating: (0, -1), count: earlier.count * 2)
        for slot in earlier where slot.number >= 0 { slots[place(of: slot.hash)] = slot }
    }
}
