import Textmill

/// Writes JSON (RFC 8259) straight to bytes. Commas come by themselves; what is opened is closed.
struct JSONWriter {
    /// What was written.
    var bytes: [UInt8] = []
    /// How many spaces each level is indented by; nil for all on one line.
    let indentation: Int?
    /// Layers that were written, and where; good for as long as the text stays the same.
    private var writtenLayers: [(layer: Layer, place: Range<Int>)] = []
    private var needsComma = false
    private var depth = 0

    /// Nothing yet; on one line unless `indentation` is given.
    init(indentation: Int? = nil) { self.indentation = indentation }

    /// A record of what `members` writes: keys, each with its value.
    mutating func object(_ members: (inout JSONWriter) -> Void) { enclose("{", "}", members) }

    /// A list of the values that `items` writes.
    mutating func array(_ items: (inout JSONWriter) -> Void) { enclose("[", "]", items) }

    /// The key of the value that is written next.
    mutating func key(_ name: String) {
        separate()
        quote(name)
        bytes.append(UInt8(ascii: ":"))
        if indentation != nil { bytes.append(UInt8(ascii: " ")) }
        needsComma = false
    }

    /// Text.
    mutating func string(_ text: String) { value { $0.quote(text) } }

    /// Text that lies in `bytes`.
    mutating func string(_ span: Range<Int>, of bytes: Bytes) { value { $0.quote(bytes.buffer(span)) } }

    /// A whole number.
    mutating func integer(_ number: Int) { value { $0.bytes.appendDecimal(number) } }

    /// A number, in six significant digits, so that a last bit of a sum changes no output; null for NaN and infinities.
    mutating func number(_ number: Double) {
        value { $0.bytes += (number.isFinite ? number.inSixDigits.description : "null").utf8 }
    }

    /// A value that is written already: a number with all its digits, `true`, `null`.
    mutating func literal(_ literal: String) { value { $0.bytes += literal.utf8 } }

    /// Pieces of JSON that are written already, as the next value, or a part of it.
    mutating func piece(_ write: (inout ShortPiece) -> Void) {
        separate()
        bytes.append(write)
        needsComma = true
    }

    /// The value of `layer`, which `write` writes.
    mutating func layer(_ layer: Layer, _ write: (inout JSONWriter) -> Void) {
        let start = bytes.count
        write(&self)
        writtenLayers.removeAll { $0.layer == layer }
        writtenLayers.append((layer, start..<bytes.count))
    }

    /// The value of `layer` once more, as it was written last; false if it was not.
    mutating func repeatLayer(_ layer: Layer) -> Bool {
        guard let place = writtenLayers.first(where: { $0.layer == layer })?.place else { return false }
        bytes.reserveCapacity(bytes.count + place.count)
        let start = bytes.count
        bytes.append(contentsOf: repeatElement(0, count: place.count))
        bytes.withUnsafeMutableBytes { all in
            UnsafeMutableRawBufferPointer(rebasing: all[start...]).copyMemory(
                from: UnsafeRawBufferPointer(rebasing: all[place]))
        }
        needsComma = true
        return true
    }

    /// Forgets the layers that were written, as the text is another now.
    mutating func forgetLayers() { writtenLayers = [] }

    /// Ends the line, and with it the record that stands on it.
    mutating func endLine() {
        bytes.append(UInt8(ascii: "\n"))
        needsComma = false
    }

    private mutating func value(_ write: (inout JSONWriter) -> Void) {
        separate()
        write(&self)
        needsComma = true
    }

    private mutating func enclose(_ open: Unicode.Scalar, _ close: Unicode.Scalar, _ inside: (inout Self) -> Void) {
        separate()
        bytes.append(UInt8(ascii: open))
        depth += 1
        inside(&self)
        depth -= 1
        if needsComma { breakLine() }
        bytes.append(UInt8(ascii: close))
        needsComma = true
    }

    /// Parts what comes next from what stands before it.
    private mutating func separate() {
        switch bytes.last {
        case UInt8(ascii: "{"), UInt8(ascii: "["): breakLine()
        default:
            guard needsComma else { return }
            bytes.append(UInt8(ascii: ","))
            breakLine()
        }
        needsComma = false
    }

    private mutating func breakLine() {
        guard let indentation else { return }
        bytes.append(UInt8(ascii: "\n"))
        bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: indentation * depth))
    }
}

// MARK: Strings

extension JSONWriter {
    private mutating func quote(_ text: String) { text.withBytes { quote($0.buffer(0..<$0.count)) } }

    private mutating func quote(_ text: UnsafeBufferPointer<UInt8>) {
        bytes.append(UInt8(ascii: "\""))
        var start = 0
        while start < text.count {
            let end = text.firstToEscape(from: start)
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<end]))
            if end < text.count { escape(text[end]) }
            start = end + 1
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private mutating func escape(_ byte: UInt8) {
        bytes.append(UInt8(ascii: "\\"))
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(byte)
        case UInt8(ascii: "\n"): bytes.append(UInt8(ascii: "n"))
        case UInt8(ascii: "\t"): bytes.append(UInt8(ascii: "t"))
        case UInt8(ascii: "\r"): bytes.append(UInt8(ascii: "r"))
        case 0x08: bytes.append(UInt8(ascii: "b"))
        case 0x0C: bytes.append(UInt8(ascii: "f"))
        default:
            bytes += "u00".utf8
            bytes.append(byte < 0x10 ? UInt8(ascii: "0") : UInt8(ascii: "1"))
            bytes.append(UInt8(hexDigit: byte & 0x0F))
        }
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Where the next byte stands that JSON writes as an escape; the count if there is none. Looks at eight at a time.
    fileprivate func firstToEscape(from start: Int) -> Int {
        let raw = UnsafeRawBufferPointer(self)
        var offset = start
        while offset + 8 <= count {
            let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
            let found = word.bytesToEscape
            if found != 0 { return offset + found.trailingZeroBitCount / 8 }
            offset += 8
        }
        while offset < count, !self[offset].needsEscape { offset += 1 }
        return offset
    }
}

extension UInt8 {
    fileprivate var needsEscape: Bool { self < 0x20 || self == UInt8(ascii: "\"") || self == UInt8(ascii: "\\") }
}

extension UInt64 {
    /// The high bit of the lowest byte that needs an escape, maybe with bits above it that mean nothing; 0 if none does.
    fileprivate var bytesToEscape: UInt64 {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let control = (self &- ones &* 0x20) & ~self
        let quote = self ^ (ones &* 0x22)
        let backslash = self ^ (ones &* 0x5C)
        return (control | ((quote &- ones) & ~quote) | ((backslash &- ones) & ~backslash)) & (ones &* 0x80)
    }
}
