import Textmill

extension NameWriting {
    /// Appends the name on one line, without quotation marks around the whole of it, and with its first words in the
    /// nominative, as `forms` say.
    func write(_ forms: ArraySlice<NominativeForm?>, in bytes: Bytes, to output: inout [UInt8]) {
        var (offset, form) = (span.lowerBound, forms.startIndex)
        for word in words {
            output.append(gap: offset..<word.span.lowerBound, of: bytes)
            output.append(word, form < forms.endIndex ? forms[form] : nil, of: bytes)
            (offset, form) = (word.span.upperBound, form + 1)
        }
        output.append(gap: offset..<span.upperBound, of: bytes)
        if output.last == 0x20 { output.removeLast() }
        guard let inside = output.withUnsafeBufferPointer({ Bytes($0).insideOfQuotes }) else { return }
        output = Array(output[inside])
    }

    /// Appends the words that are this of the `parts` of a person's name.
    func write(
        _ part: NamePart, _ parts: [NamePart?], _ forms: ArraySlice<NominativeForm?>, in bytes: Bytes,
        to output: inout [UInt8]
    ) {
        for (place, word) in words.enumerated() where parts[place] == part {
            if !output.isEmpty { output.append(UInt8(ascii: word.isTied ? "-" : " ")) }
            output.append(word, forms[forms.startIndex + place], of: bytes)
            if word.look == .initial { output.append(UInt8(ascii: ".")) }
        }
    }

    /// Tells first name, patronymic and surname of a person apart, word by word: by what the words can be, else by their
    /// order; nil for a word that is left out.
    func parts(_ forms: ArraySlice<NominativeForm?>) -> [NamePart?] {
        let isFirstInFront = words.count > 1 && words[0].look != .initial && !forms.contains { $0?.role == .first }
        var parts: [NamePart?] = []
        parts.reserveCapacity(words.count)
        for (word, form) in zip(words, forms) {
            let role = isFirstInFront && parts.isEmpty ? .first : form?.role
            parts.append(part(of: word, role, after: parts))
        }
        return parts
    }

    private func part(of word: NameWord, _ role: NominativeForm.Role?, after parts: [NamePart?]) -> NamePart? {
        let hasFirst = parts.contains(.first)
        switch role {
        case _ where word.look == .initial: return !hasFirst ? .first : !parts.contains(.middle) ? .middle : nil
        case .first where !hasFirst: return .first
        case .middle: return .middle
        default: return word.isTied && hasFirst && !parts.contains(.last) ? .first : .last
        }
    }
}

extension [UInt8] {
    /// Appends a word in the nominative, as `form` says, or as it stands.
    fileprivate mutating func append(_ word: NameWord, _ form: NominativeForm?, of bytes: Bytes) {
        if let script = form?.script {
            script.appendNominative(of: word.span, in: bytes, to: &self)
        } else {
            append(contentsOf: bytes.buffer(word.span))
        }
    }

    /// Appends what stands between words: spaces and line ends as one space, none of them in front of everything.
    fileprivate mutating func append(gap: Range<Int>, of bytes: Bytes) {
        var offset = gap.lowerBound
        while offset < gap.upperBound {
            let (scalar, end) = (bytes.scalar(at: offset), bytes.end(at: offset))
            if !scalar.isSpace && !scalar.isLineEnd {
                append(contentsOf: bytes.buffer(offset..<end))
            } else if let last, last != 0x20 {
                append(0x20)
            }
            offset = end
        }
    }
}

extension Bytes {
    /// What is inside of the quotation marks around all of this, if there are such.
    fileprivate var insideOfQuotes: Range<Int>? {
        let (first, last) = (scalar(at: 0), scalar(before: count))
        switch (first, last) {
        case ("«", "»"), ("“", "”"), ("„", "“"), ("\"", "\""): break
        default: return nil
        }
        let (start, end) = (end(at: 0), max(end(at: 0), start(before: count)))
        var offset = start
        while offset < end {
            guard scalar(at: offset) != first, scalar(at: offset) != last else { return nil }
            offset = self.end(at: offset)
        }
        return start..<end
    }
}
