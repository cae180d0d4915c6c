import Textmill

extension NameReader {
    /// The normal form that the way with this number makes.
    func name(_ number: Int) -> NormalName {
        let way = ways[number]
        var text: [UInt8] = []
        write(way.forms, of: writings[way.writing], to: &text)
        var name = NormalName(text: String(decoding: text, as: UTF8.self))
        let parts = parts(of: way)
        name.first = self.text(of: .first, parts, way)
        name.middle = self.text(of: .middle, parts, way)
        name.last = self.text(of: .last, parts, way)
        return name
    }

    /// Appends a name on one line, without quotation marks around the whole of it, and with its first words in the nominative,
    /// as these of all forms say.
    func write(_ forms: Range<Int>, of writing: NameWriting, to output: inout [UInt8]) {
        var (offset, form) = (writing.span.lowerBound, forms.lowerBound)
        for word in writing.words {
            output.append(gap: offset..<word.span.lowerBound, of: bytes)
            write(word, form < forms.upperBound ? form : nil, to: &output)
            (offset, form) = (word.span.upperBound, form + 1)
        }
        output.append(gap: offset..<writing.span.upperBound, of: bytes)
        if output.last == 0x20 { output.removeLast() }
        guard let inside = output.withUnsafeBufferPointer({ Bytes($0).insideOfQuotes }) else { return }
        output = Array(output[inside])
    }

    private func write(_ word: NameWord, _ form: Int?, to output: inout [UInt8]) {
        if let script = form.flatMap({ forms[$0]?.script }) {
            script.appendNominative(of: word.span, in: bytes, to: &output)
        } else {
            output.append(contentsOf: bytes.buffer(word.span))
        }
    }

    /// Tells first name, patronymic and surname of a person apart, word by word: by what the words can be, else by their
    /// order; nil for a word that is left out.
    func parts(of way: NameWay) -> [NamePart?] {
        guard way.gender != nil else { return [] }
        let words = writings[way.writing].words
        let isFirstInFront =
            words.count > 1 && words[0].look != .initial && !way.forms.contains { forms[$0]?.role == .first }
        var parts: [NamePart?] = []
        parts.reserveCapacity(words.count)
        for (word, form) in zip(words, way.forms) {
            let role = isFirstInFront && parts.isEmpty ? .first : forms[form]?.role
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

    /// Appends the words that are this part of a person's name.
    func write(_ part: NamePart, _ parts: [NamePart?], of way: NameWay, to output: inout [UInt8]) {
        let words = writings[way.writing].words
        for place in parts.indices where parts[place] == part {
            if !output.isEmpty { output.append(UInt8(ascii: words[place].isTied ? "-" : " ")) }
            write(words[place], way.forms.lowerBound + place, to: &output)
            if words[place].look == .initial { output.append(UInt8(ascii: ".")) }
        }
    }

    private func text(of part: NamePart, _ parts: [NamePart?], _ way: NameWay) -> String? {
        guard parts.contains(part) else { return nil }
        var text: [UInt8] = []
        write(part, parts, of: way, to: &text)
        return String(decoding: text, as: UTF8.self)
    }
}

extension [UInt8] {
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
