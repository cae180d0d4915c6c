/// The edges of a tree, in one table: node and token lead to a node.
struct HashedEdges: Sendable {
    private var keys: [UInt64]
    private var nodes: [Int32]
    private var count = 0

    init() {
        keys = [UInt64](repeating: 0, count: 64)
        nodes = [Int32](repeating: 0, count: 64)
    }

    /// The node that the token of this hash leads to from `node`, or nil.
    func follow(_ hash: UInt64, from node: Int) -> Int? {
        let key = Self.key(hash, node)
        let slot = slot(of: key)
        return keys[slot] == key ? Int(nodes[slot]) : nil
    }

    /// The node that the token leads to from `node`; where there is none yet, `new`.
    mutating func follow(_ hash: UInt64, from node: Int, orAdd new: Int) -> Int {
        let key = Self.key(hash, node)
        let slot = slot(of: key)
        if keys[slot] == key { return Int(nodes[slot]) }
        (keys[slot], nodes[slot]) = (key, Int32(new))
        count += 1
        if count * 2 > keys.count { grow() }
        return new
    }

    private static func key(_ hash: UInt64, _ node: Int) -> UInt64 {
        let mixed = (hash ^ UInt64(node) &* 0x9E37_79B9_7F4A_7C15) &* 0x94D0_49BB_1331_11EB
        return (mixed ^ mixed >> 31) | 1
    }

    private func slot(of key: UInt64) -> Int {
        let mask = keys.count - 1
        var slot = Int(truncatingIfNeeded: key >> 8) & mask
        while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & mask }
        return slot
    }

    private mutating func grow() {
        let old = zip(keys, nodes).filter { $0.0 != 0 }
        keys = [UInt64](repeating: 0, count: keys.count * 2)
        nodes = [Int32](repeating: 0, count: keys.count)
        for (key, node) in old {
            let slot = slot(of: key)
            (keys[slot], nodes[slot]) = (key, node)
        }
    }
}
