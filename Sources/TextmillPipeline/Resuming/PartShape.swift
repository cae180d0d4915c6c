/// The documents of a part, as far as it is known before they are read.
struct PartShape: Hashable, Sendable {
    /// How many they are.
    private(set) var count = 0
    /// How many bytes are read for them.
    private(set) var byteCount = 0
    /// A digest of what they are called.
    private var names: UInt64 = 0

    /// Takes in the next one.
    mutating func add(_ arrival: Arrival) {
        count += 1
        byteCount += arrival.byteCount
        var writer = TraceWriter()
        writer.write(names)
        writer.write(arrival.name)
        names = Digest.short(of: writer.bytes)
    }

    /// Whether the part is full.
    func isFull(by limit: PartLimit) -> Bool { count >= limit.documents || byteCount >= limit.bytes }
}
