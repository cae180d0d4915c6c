import Textmill

extension JSONReader {
    /// A string as it is written, between its quotes.
    struct Literal {
        let range: Range<Int>
        let hasEscapes: Bool
    }

    /// Reads the string whose opening quote comes next.
    mutating func string() throws(JSONFault) -> String { try text(of: try literal()) { _, _, _ in } }

    /// Passes over the string whose opening quote comes next; its escapes are not looked at.
    mutating func literal() throws(JSONFault) -> Literal {
        let start = offset + 1
        offset = start
        var hasEscapes = false
        while true {
            offset += bytes.buffer(offset..<bytes.count).plainCount(from: 0)
            switch next {
            case _ where offset >= bytes.count:
                throw JSONFault(at: start - 1, "the string that begins here has no end")
            case UInt8(ascii: "\""):
                offset += 1
                return Literal(range: start..<offset - 1, hasEscapes: hasEscapes)
            case UInt8(ascii: "\\"):
                offset = min(offset + 2, bytes.count)
                hasEscapes = true
            default: throw JSONFault(at: offset, "\(nextShown) stands in a string, where it must be an escape")
            }
        }
    }

    /// What `literal` says, and how it stands to the bytes here, which begin at byte `start` of their file.
    func text(of literal: Literal, from start: Int) throws(JSONFault) -> (text: String, alignment: Alignment) {
        var alignment = Alignment(from: start + literal.range.lowerBound)
        var stretch = (textStep: 0, sourceStep: 0, steps: 0)
        let text = try text(of: literal) { textStep, sourceStep, steps in
            if textStep == stretch.textStep, sourceStep == stretch.sourceStep {
                stretch.steps += steps
            } else {
                alignment.append(textStep: stretch.textStep, sourceStep: stretch.sourceStep, steps: stretch.steps)
                stretch = (textStep, sourceStep, steps)
            }
        }
        alignment.append(textStep: stretch.textStep, sourceStep: stretch.sourceStep, steps: stretch.steps)
        return (text, alignment)
    }

    /// What `literal` says. Of each stretch of it, `note` is told how it stands to what is written.
    private func text(
        of literal: Literal, _ note: (_ textStep: Int, _ sourceStep: Int, _ steps: Int) -> Void
    ) throws(JSONFault) -> String {
        let written = bytes.buffer(literal.range)
        guard literal.hasEscapes else {
            note(1, 1, written.count)
            return String(sound: written)
        }
        var read = 0
        let text = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: written.count) { room in
            let count = written.unescape(into: room, &read, note)
            return String(sound: UnsafeBufferPointer(rebasing: room[..<count]))
        }
        if read < written.count { throw escapeFault(at: literal.range.lowerBound + read) }
        return text
    }

    private func escapeFault(at offset: Int) -> JSONFault {
        let sign = bytes[offset + 1]
        guard sign == UInt8(ascii: "u") else {
            let shown = bytes.string(offset..<offset + 1 + UTF8Scan.length(after: sign))
            return JSONFault(at: offset, "'\(shown)' is no escape")
        }
        let isHalf = JSONEscape.unit(bytes.buffer(0..<bytes.count), at: offset) != nil
        let shown = bytes.string(offset..<offset + 6)
        return JSONFault(
            at: offset, isHalf ? "'\(shown)' is half of a character without its other half" : "'\\u' wants four digits")
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// How many bytes from `offset` on stand for themselves in a string: none is a quote, a backslash, a control
    /// character.
    fileprivate func plainCount(from offset: Int) -> Int {
        let raw = UnsafeRawBufferPointer(self)
        var end = offset
        while end + 8 <= count {
            let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: end, as: UInt64.self))
            let controls = (word &- .eight(0x20)) & ~word & .highBits
            let others = controls | word.marks(of: UInt8(ascii: "\"")) | word.marks(of: UInt8(ascii: "\\"))
            if others != 0 { return end - offset + others.trailingZeroBitCount / 8 }
            end += 8
        }
        while end < count, self[end] >= 0x20, self[end] != UInt8(ascii: "\""), self[end] != UInt8(ascii: "\\") {
            end += 1
        }
        return end - offset
    }

    /// Writes what this literal says, and returns how many bytes that took. At what is no escape, `read` stays behind.
    @inline(__always) fileprivate func unescape(
        into room: UnsafeMutableBufferPointer<UInt8>, _ read: inout Int,
        _ note: (_ textStep: Int, _ sourceStep: Int, _ steps: Int) -> Void
    ) -> Int {
        var written = 0
        while read < count {
            if self[read] == UInt8(ascii: "\\") {
                guard let escape = JSONEscape(self, at: read) else { break }
                let length = room.write(escape.value, at: written)
                note(length, escape.length, 1)
                written += length
                read += escape.length
            } else {
                let length = plainCount(from: read)
                let place = UnsafeMutableBufferPointer(rebasing: room[written...])
                _ = place.update(fromContentsOf: UnsafeBufferPointer(rebasing: self[read..<read + length]))
                note(1, 1, length)
                written += length
                read += length
            }
        }
        return written
    }
}
