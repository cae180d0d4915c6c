extension StringProtocol {
    /// This text on one line: every run of white space and control characters is one space, none at the ends.
    package var onOneLine: String {
        var bytes: [UInt8] = []
        bytes.appendOnOneLine(self)
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension [UInt8] {
    /// Appends `text` as `onOneLine` has it.
    mutating func appendOnOneLine(_ text: some StringProtocol) {
        if text.utf8.withContiguousStorageIfAvailable({ appendOnOneLine($0) }) == nil {
            Array(text.utf8).withUnsafeBufferPointer { appendOnOneLine($0) }
        }
    }

    /// Appends the text that `text` is as `onOneLine` has it.
    mutating func appendOnOneLine(_ text: UnsafeBufferPointer<UInt8>) {
        var start = 0
        var isFirst = true
        while true {
            while start < text.count, text[start].isGap { start += 1 }
            guard start < text.count else { return }
            var end = start + 1
            while end < text.count, !text[end].isGap { end += 1 }
            if !isFirst { append(UInt8(ascii: " ")) }
            append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<end]))
            isFirst = false
            start = end
        }
    }
}

extension UInt8 {
    /// Whether it is ASCII white space or a control character.
    var isGap: Bool { self <= 0x20 || self == 0x7F }
}
