import Textmill

/// Reads JSON (RFC 8259), strictly.
///
/// Strict is: names in a record differ, no half of a surrogate pair is escaped alone, nothing is nested deeper than 512.
struct JSONReader {
    /// How deep values may be nested.
    static let maxDepth = 512

    let bytes: Bytes
    var offset = 0

    /// Begins to read `buffer`, or throws if it is not UTF-8.
    init(_ buffer: UnsafeBufferPointer<UInt8>) throws(JSONFault) {
        if let fault = UTF8Fault(in: buffer) { throw JSONFault(at: fault.offset, fault.reason) }
        bytes = Bytes(buffer)
    }

    /// The byte that comes next; 0 at the end, where no JSON has a 0 either.
    var next: UInt8 { bytes[offset] }

    /// Passes over white space.
    mutating func passWhitespace() { while next.isWhitespace { offset += 1 } }

    /// Passes over `byte` and returns true, or returns false.
    mutating func pass(_ byte: UInt8) -> Bool {
        guard next == byte, offset < bytes.count else { return false }
        offset += 1
        return true
    }

    /// Passes over white space, and throws if anything follows.
    mutating func requireEnd() throws(JSONFault) {
        passWhitespace()
        if offset < bytes.count { throw JSONFault(at: offset, "\(nextShown) follows the end of the record") }
    }

    /// What comes next, for a message.
    var nextShown: String {
        guard offset < bytes.count else { return "the end" }
        guard next >= 0x20, next != 0x7F else { return "the byte \(next.hexadecimal)" }
        let length = UTF8Scan.length(after: next)
        return "'\(bytes.string(offset..<offset + length))'"
    }

    /// Reads a number, as it is written.
    mutating func number() throws(JSONFault) -> String {
        let start = offset
        _ = pass(UInt8(ascii: "-"))
        if next == UInt8(ascii: "0") {
            offset += 1
            if next.isDigit { throw JSONFault(at: start, "a number begins with a 0 that means nothing") }
        } else {
            try passDigits()
        }
        if pass(UInt8(ascii: ".")) { try passDigits() }
        if pass(UInt8(ascii: "e")) || pass(UInt8(ascii: "E")) {
            if !pass(UInt8(ascii: "+")) { _ = pass(UInt8(ascii: "-")) }
            try passDigits()
        }
        return String(sound: bytes.buffer(start..<offset))
    }

    private mutating func passDigits() throws(JSONFault) {
        guard next.isDigit else { throw JSONFault(at: offset, "a number wants a digit, not \(nextShown)") }
        while next.isDigit { offset += 1 }
    }
}

extension UInt8 {
    fileprivate var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
}
