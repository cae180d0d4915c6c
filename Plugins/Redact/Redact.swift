import Textmill

/// Puts a word in the place of every e-mail address and phone number.
///
/// The run's record of edits still holds what stood there: publish the documents, not the record.
struct Redact: Stage {
    static let purpose = "Puts a word in the place of every e-mail address and phone number."
    static let contract = Contract(provides: [.text], keepsLayers: true)

    enum Kind: String, CaseIterable, SettingChoice { case email, phone }

    @Setting("What is redacted.") var kinds: [Kind] = [.email, .phone]
    @Setting("What takes its place; '*' stands for 'email' or 'phone'.") var replacement = "[*]"

    func process(_ document: inout Document) throws {
        try document.apply(document.text.withBytes { bytes in edits(in: bytes) })
    }

    /// Each byte is looked at a bounded number of times, whatever the text.
    private func edits(in bytes: Bytes) -> [Edit] {
        var edits: [Edit] = []
        var offset = 0
        var done = 0
        while offset < bytes.count {
            if bytes[offset] == UInt8(ascii: "@"), kinds.contains(.email),
                let span = bytes.email(around: offset, notBefore: done)
            {
                edits.append(edit(span, .email))
                done = span.upperBound
            } else if bytes[offset] < UInt8(ascii: ":"), kinds.contains(.phone), let span = bytes.phone(at: offset) {
                edits.append(edit(span, .phone))
                done = span.upperBound
            }
            offset = max(offset + 1, done)
        }
        return edits
    }

    private func edit(_ span: Range<Int>, _ kind: Kind) -> Edit {
        Edit(span, to: replacement.replacing("*", with: kind.rawValue), because: kind.rawValue)
    }
}

extension Bytes {
    /// The address whose '@' stands at `sign`: 64 bytes before it at most, 253 after it (RFC 5321).
    fileprivate func email(around sign: Int, notBefore floor: Int) -> Range<Int>? {
        var start = sign
        while start > floor, isLetter(at: start - 1) || "._%+-".utf8.contains(self[start - 1]), sign - start <= 64 {
            start -= 1
        }
        while start < sign, !isLetter(at: start) { start += 1 }
        guard start < sign, sign - start <= 64, let end = domainEnd(from: sign + 1) else { return nil }
        return start..<end
    }

    /// Where the domain ends that begins at `start`: labels with dots between, the last of two letters or more.
    private func domainEnd(from start: Int) -> Int? {
        var end = start
        var lastDot: Int?
        while end - start <= 253 {
            if isLetter(at: end) || (self[end] == UInt8(ascii: "-") && isLetter(at: end - 1)) {
                end += 1
            } else if self[end] == UInt8(ascii: "."), isLetter(at: end - 1), isLetter(at: end + 1), end > start {
                lastDot = end
                end += 1
            } else {
                break
            }
        }
        let twoLetters = self[end - 1] < 0x80 ? 2 : 4
        guard let lastDot, end - lastDot > twoLetters, end - start <= 253, !isDigit(at: lastDot + 1) else { return nil }
        return end
    }

    /// The phone number that begins at `start`, if one does: the longest that its groups of digits make.
    fileprivate func phone(at start: Int) -> Range<Int>? {
        let isInternational = self[start] == UInt8(ascii: "+")
        guard isInternational || isDigit(at: start) || self[start] == UInt8(ascii: "("), !isLetter(at: start - 1),
            !("+-.".utf8.contains(self[start - 1]) && (isDigit(at: start - 2) || self[start - 1] == UInt8(ascii: "+")))
        else { return nil }
        var number = PhoneNumber(isInternational: isInternational)
        var offset = isInternational ? start + 1 : start
        var end: Int?
        while number.count < 13, number.groupCount < 7 {
            if self[offset] == UInt8(ascii: "(") {
                number.hasAreaCode = true
                offset += 1
            }
            let group = offset
            while isDigit(at: offset), offset - group < 12 { offset += 1 }
            guard offset > group else { break }
            number.append(buffer(group..<offset))
            if number.isWhole, !goesOn(at: offset) { end = offset }
            if self[offset] == UInt8(ascii: ")") { offset += 1 }
            for _ in 0..<3 { offset += separatorLength(at: offset) }
        }
        return end.map { start..<$0 }
    }

    private func goesOn(at offset: Int) -> Bool {
        isLetter(at: offset) || self[offset] == UInt8(ascii: "@")
            || (self[offset] == UInt8(ascii: "-") && isDigit(at: offset + 1))
    }

    /// How long the space, dot or hyphen at `offset` is, unbroken ones and the en dash among them; 0 if there is none.
    private func separatorLength(at offset: Int) -> Int {
        switch (self[offset], self[offset + 1], self[offset + 2]) {
        case (UInt8(ascii: " "), _, _), (UInt8(ascii: "-"), _, _), (UInt8(ascii: "."), _, _): 1
        case (0xC2, 0xA0, _): 2
        case (0xE2, 0x80, 0x91), (0xE2, 0x80, 0x93), (0xE2, 0x80, 0xAF): 3
        default: 0
        }
    }

    private func isDigit(at offset: Int) -> Bool {
        self[offset] >= UInt8(ascii: "0") && self[offset] <= UInt8(ascii: "9")
    }

    /// Whether the byte is of a letter or digit: ASCII, or one of the two-byte letters, which Cyrillic is among.
    private func isLetter(at offset: Int) -> Bool {
        let byte = self[offset]
        if byte < 0x80 {
            return isDigit(at: offset) || (byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z"))
        }
        let lead = byte & 0xC0 == 0x80 ? self[offset - 1] : byte
        return lead >= 0xC3 && lead <= 0xD4
    }
}

/// Groups of digits that may be a phone number.
private struct PhoneNumber {
    let isInternational: Bool
    var hasAreaCode = false
    private(set) var count = 0
    private var first: UInt8 = 0
    private var second: UInt8 = 0
    private(set) var groupCount = 0
    /// The lengths of the groups, a decimal digit each; of a group of ten or more, the last digit of its length.
    private var shape = 0

    init(isInternational: Bool) { self.isInternational = isInternational }

    mutating func append(_ group: UnsafeBufferPointer<UInt8>) {
        for digit in group {
            if count == 0 { first = digit } else if count == 1 { second = digit }
            count += 1
        }
        groupCount += 1
        shape = shape * 10 + group.count % 10
    }

    /// Whether it is as long and written as a number in full: with its country, with an area code in brackets, or in
    /// the groups of Russia and North America. Sums, dates and years are not.
    var isWhole: Bool {
        let isOfRussiaOrAmerica = first == UInt8(ascii: "7") || first == UInt8(ascii: "1")
        guard !isInternational else {
            return first != UInt8(ascii: "0") && (isOfRussiaOrAmerica ? count == 11 : (9...13).contains(count))
        }
        guard count == 10 || count == 11 && (isOfRussiaOrAmerica || first == UInt8(ascii: "8")) else { return false }
        let isMobileInOnePiece = shape == 1 && first == UInt8(ascii: "8") && second == UInt8(ascii: "9")
        return hasAreaCode || isMobileInOnePiece || [13322, 1334, 3322, 334].contains(shape)
    }
}
