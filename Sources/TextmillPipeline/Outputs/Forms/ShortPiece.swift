/// A short piece of ASCII, put together on the stack and then appended at once.
struct ShortPiece: ~Copyable {
    /// The most bytes that it can have; what is put there beyond them is left out.
    static let longest = 128

    private let room: UnsafeMutableBufferPointer<UInt8>
    private var count = 0

    fileprivate init(in room: UnsafeMutableBufferPointer<UInt8>) { self.room = room }

    fileprivate var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(rebasing: room[..<count]) }

    /// Goes on with `text`.
    mutating func put(_ text: StaticString) {
        for byte in UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount) where count < room.count {
            room[count] = byte
            count += 1
        }
    }

    /// Goes on with `number` in decimal digits.
    mutating func put(_ number: Int) {
        let digits = number.digitCount
        guard count + digits + 1 <= room.count else { return }
        if number < 0 { put("-") }
        var rest = number.magnitude
        for place in stride(from: count + digits - 1, through: count, by: -1) {
            room[place] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
            rest /= 10
        }
        count += digits
    }
}

extension Int {
    /// How many decimal digits it has.
    fileprivate var digitCount: Int {
        var digits = 1
        var limit: UInt = 10
        while magnitude >= limit, digits < 20 {
            digits += 1
            limit = digits < 20 ? limit &* 10 : limit
        }
        return digits
    }
}

extension [UInt8] {
    /// Appends what `write` puts together.
    mutating func append(_ write: (inout ShortPiece) -> Void) {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: ShortPiece.longest) { room in
            var piece = ShortPiece(in: room)
            write(&piece)
            append(contentsOf: piece.bytes)
        }
    }

    /// Appends `number` in decimal digits.
    mutating func appendDecimal(_ number: Int) { append { $0.put(number) } }
}
