import Textmill

/// Text decoded from UTF-16, with its way back.
struct UTF16Text {
    let text: String
    let alignment: Alignment

    /// Decodes the units that follow the byte order mark of `bytes`, a file.
    init(_ bytes: UnsafeBufferPointer<UInt8>, isBigEndian: Bool) throws(InputError) {
        let units = Units(bytes: bytes, isBigEndian: isBigEndian)
        guard bytes.count.isMultiple(of: 2) else {
            throw InputError(
                "is UTF-16 and has \(bytes.count.inBytes), an odd number: its last character is cut off")
        }
        let alignment = try units.alignment()
        self.alignment = alignment
        text = String(unsafeUninitializedCapacity: alignment.textCount) { units.decode(into: $0) }
    }

    private struct Units {
        let bytes: UnsafeBufferPointer<UInt8>
        let isBigEndian: Bool

        /// The unit whose first byte is at `offset`; 0 at the end.
        func unit(at offset: Int) -> UInt32 {
            guard offset + 1 < bytes.count else { return 0 }
            let (first, second) = (UInt32(bytes[offset]), UInt32(bytes[offset + 1]))
            return isBigEndian ? first << 8 | second : second << 8 | first
        }

        /// How the text will stand to the file: of each stretch of characters alike, how long they are in both.
        func alignment() throws(InputError) -> Alignment {
            var alignment = Alignment(from: 2)
            var offset = 2
            while offset < bytes.count {
                let length = try length(at: offset)
                let width = length == 4 ? 4 : 2
                var steps = 1
                while offset + steps * width < bytes.count, try self.length(at: offset + steps * width) == length {
                    steps += 1
                }
                alignment.append(textStep: length, sourceStep: width, steps: steps)
                offset += steps * width
            }
            return alignment
        }

        /// How many bytes of UTF-8 the character at `offset` takes.
        private func length(at offset: Int) throws(InputError) -> Int {
            let unit = unit(at: offset)
            switch unit {
            case ..<0x80: return 1
            case ..<0x800: return 2
            case 0xD800...0xDFFF:
                guard unit < 0xDC00, 0xDC00...0xDFFF ~= self.unit(at: offset + 2) else {
                    throw InputError(
                        "the unit 0x\(String(unit, radix: 16, uppercase: true)) at offset \(offset.grouped) is half of "
                            + "a character of UTF-16 without its other half")
                }
                return 4
            default: return 3
            }
        }

        /// Writes the characters, which are sound, and returns how many bytes they took.
        func decode(into room: UnsafeMutableBufferPointer<UInt8>) -> Int {
            var offset = 2
            var written = 0
            while offset < bytes.count {
                var value = unit(at: offset)
                offset += 2
                if 0xD800...0xDBFF ~= value {
                    value = 0x10000 + (value - 0xD800) << 10 + (unit(at: offset) - 0xDC00)
                    offset += 2
                }
                written += room.write(value, at: written)
            }
            return written
        }
    }
}

extension UnsafeMutableBufferPointer<UInt8> {
    /// Writes the Unicode scalar `value` as UTF-8 from `offset` on, and returns how many bytes it took.
    @inline(__always) func write(_ value: UInt32, at offset: Int) -> Int {
        func tail(_ shift: UInt32) -> UInt8 { UInt8(truncatingIfNeeded: 0x80 | value >> shift & 0x3F) }
        switch value {
        case ..<0x80:
            self[offset] = UInt8(truncatingIfNeeded: value)
            return 1
        case ..<0x800:
            self[offset] = UInt8(truncatingIfNeeded: 0xC0 | value >> 6)
            self[offset + 1] = tail(0)
            return 2
        case ..<0x10000:
            self[offset] = UInt8(truncatingIfNeeded: 0xE0 | value >> 12)
            self[offset + 1] = tail(6)
            self[offset + 2] = tail(0)
            return 3
        default:
            self[offset] = UInt8(truncatingIfNeeded: 0xF0 | value >> 18)
            self[offset + 1] = tail(12)
            self[offset + 2] = tail(6)
            self[offset + 3] = tail(0)
            return 4
        }
    }
}
