import Textmill

/// Reads what `TraceWriter` wrote. What is torn or was never written so is an error, whatever the bytes are.
struct TraceReader {
    /// The bytes are not what was written.
    struct Fault: Error {}

    private let bytes: ArraySlice<UInt8>
    private var offset: Int

    init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        offset = bytes.startIndex
    }

    /// A number that is not negative.
    mutating func number() throws(Fault) -> Int {
        var number: UInt = 0
        for shift in stride(from: UInt(0), to: 63, by: 7) {
            guard offset < bytes.endIndex else { throw Fault() }
            let byte = bytes[offset]
            offset += 1
            number |= UInt(byte & 0x7F) << shift
            if byte < 0x80 { return Int(number) }
        }
        throw Fault()
    }

    /// How many things follow, each of which takes a byte at least.
    mutating func count() throws(Fault) -> Int {
        let count = try number()
        guard count <= bytes.endIndex - offset else { throw Fault() }
        return count
    }

    /// All 64 bits.
    mutating func word() throws(Fault) -> UInt64 {
        guard bytes.endIndex - offset >= 8 else { throw Fault() }
        defer { offset += 8 }
        return bytes[offset..<offset + 8].reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }

    /// Text.
    mutating func text() throws(Fault) -> String {
        let count = try count()
        defer { offset += count }
        guard let text = String(validating: bytes[offset..<offset + count], as: UTF8.self) else { throw Fault() }
        return text
    }

    /// Text or none.
    mutating func optionalText() throws(Fault) -> String? { try number() == 0 ? nil : try text() }

    /// A span that begins at `start` or after it.
    mutating func span(from start: Int) throws(Fault) -> Range<Int> {
        let (lower, count) = (start &+ (try number()), try number())
        guard lower >= 0, lower &+ count >= lower else { throw Fault() }
        return lower..<lower + count
    }

    /// Names and values.
    mutating func attributes() throws(Fault) -> Attributes {
        var attributes: Attributes = [:]
        for _ in 0..<(try count()) {
            let name = try text()
            attributes[name] = try text()
        }
        return attributes
    }
}
