/// A character of a text: what it is, which one, and how many bytes it takes.
struct Sign {
    var kind: SignKind
    var scalar: UInt32
    var length: Int

    /// What stands beyond either end of a text.
    static let none = Sign(kind: .end, scalar: 0, length: 0)

    init(kind: SignKind, scalar: UInt32, length: Int) {
        self.kind = kind
        self.scalar = scalar
        self.length = length
    }

    @inline(__always) init(_ scalar: UInt32, length: Int) {
        self.init(kind: SignKind(scalar), scalar: scalar, length: length)
    }
}
