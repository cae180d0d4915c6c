/// Remembers what short clusters are under NFC, since the same few come again and again in a text.
struct ClusterMemory {
    private var entries: [(cluster: UInt64, form: [UInt8])] = []

    /// The NFC of `cluster`, which has at most three characters.
    mutating func form(of cluster: [Unicode.Scalar]) -> [UInt8] {
        if entries.isEmpty { entries = .init(repeating: (0, []), count: 256) }
        let key = cluster.reduce(UInt64(1)) { $0 << 21 | UInt64($1.value) }
        let place = Int((key &* 0x9E37_79B9_7F4A_7C15) >> 56)
        if entries[place].cluster != key { entries[place] = (key, Normalization.form(of: cluster)) }
        return entries[place].form
    }
}
