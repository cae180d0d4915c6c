import Textmill

extension JSONWriter {
    /// `"layers": {…}`: the annotations of `layers`, each with its words and the bytes of the source it stands for.
    mutating func layers(_ layers: [Layer], of document: Document, _ offsets: inout OffsetCounter) {
        key("layers")
        object { json in
            for layer in layers {
                json.key(layer.name)
                json.layer(layer) { $0.annotations(of: document, on: layer, &offsets) }
            }
        }
    }

    /// `"layers": {…}`: all of `document`, whose layers are as they were written last, those that were.
    mutating func standingLayers(of document: Document, _ offsets: inout OffsetCounter) {
        key("layers")
        object { json in
            for layer in document.layers {
                json.key(layer.name)
                if !json.repeatLayer(layer) { json.annotations(of: document, on: layer, &offsets) }
            }
        }
    }

    private mutating func annotations(of document: Document, on layer: Layer, _ offsets: inout OffsetCounter) {
        array { json in
            document.text.withBytes { bytes in
                for annotation in document[layer] {
                    json.annotation(annotation, in: bytes, document.alignment, &offsets)
                }
            }
        }
    }

    private mutating func annotation(
        _ annotation: Annotation, in bytes: Bytes, _ alignment: Alignment, _ offsets: inout OffsetCounter
    ) {
        let span = bytes.wholeCharacters(of: annotation.span)
        let source = alignment.source(of: span)
        let start = offsets.offset(of: span.lowerBound, in: bytes)
        let end = offsets.offset(of: span.upperBound, in: bytes)
        // Written by the piece, because there may be one for each word of a text.
        piece { piece in
            piece.put("{\"start\":")
            piece.put(start)
            piece.put(",\"end\":")
            piece.put(end)
        }
        if let label = annotation.label { member("label", label) }
        if let score = annotation.score {
            key("score")
            number(score)
        }
        key("text")
        string(span, of: bytes)
        attributes(annotation.attributes)
        self.bytes.append { piece in
            piece.put(",\"source\":[")
            piece.put(source.lowerBound)
            piece.put(",")
            piece.put(source.upperBound)
            piece.put("]}")
        }
    }

    /// `"start"` and `"end"` of `span`, and the label of `annotation` where it has one.
    mutating func mark(
        _ annotation: Annotation, on span: Range<Int>, of bytes: Bytes, _ offsets: inout OffsetCounter
    ) {
        member("start", offsets.offset(of: span.lowerBound, in: bytes))
        member("end", offsets.offset(of: span.upperBound, in: bytes))
        if let label = annotation.label { member("label", label) }
    }

    /// `"edits": […]`: each with its reason, what it took and put, and the bytes of the source it stands for.
    mutating func edits(_ edits: ArraySlice<AppliedEdit>) {
        key("edits")
        array { json in
            for edit in edits {
                json.object { json in
                    json.member("reason", edit.reason)
                    json.member("removed", edit.removed)
                    json.member("inserted", edit.inserted)
                    json.attributes(edit.attributes)
                    json.range("source", edit.source)
                }
            }
        }
    }

    /// `"source": {…}`: the file, the bytes of it, and how the text was written there.
    mutating func source(_ source: Source) {
        key("source")
        object { json in
            json.member("path", source.path)
            json.range("range", source.range)
            json.member("encoding", source.encoding.rawValue)
        }
    }

    /// `"fields": {…}`: what the input said beside the text; nothing where it said nothing.
    mutating func fields(_ fields: [FieldValue.Field]) {
        guard !fields.isEmpty else { return }
        key("fields")
        value(.record(fields))
    }

    /// Text under a key.
    mutating func member(_ name: String, _ text: String) {
        key(name)
        string(text)
    }

    /// A whole number under a key.
    mutating func member(_ name: String, _ number: Int) {
        key(name)
        integer(number)
    }

    private mutating func range(_ name: String, _ range: Range<Int>) {
        key(name)
        array { json in
            json.integer(range.lowerBound)
            json.integer(range.upperBound)
        }
    }

    /// `"attributes": {…}`; nothing where there are none.
    mutating func attributes(_ attributes: Attributes) {
        guard !attributes.isEmpty else { return }
        key("attributes")
        object { json in for (name, value) in attributes { json.member(name, value) } }
    }

    /// Any value.
    mutating func value(_ value: FieldValue) {
        switch value {
        case .null: literal("null")
        case .boolean(let truth): literal(truth ? "true" : "false")
        case .number(let digits): digits.isJSONNumber ? literal(digits) : string(digits)
        case .string(let text): string(text)
        case .list(let items): array { json in for item in items { json.value(item) } }
        case .record(let fields):
            object { json in
                for field in fields {
                    json.key(field.name)
                    json.value(field.value)
                }
            }
        }
    }
}

extension Bytes {
    /// The part of `span` inside the text, widened to whole characters where it cuts one.
    func wholeCharacters(of span: Range<Int>) -> Range<Int> {
        var start = min(max(0, span.lowerBound), count)
        var end = min(max(start, span.upperBound), count)
        while self[start] & 0xC0 == 0x80, start > 0 { start -= 1 }
        while self[end] & 0xC0 == 0x80, end < count { end += 1 }
        return start..<end
    }
}

extension String {
    /// Whether it is a number as RFC 8259, section 6, writes it.
    fileprivate var isJSONNumber: Bool {
        var rest = Substring(self).utf8
        func digits() -> Int {
            let digits = rest.prefix { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }.count
            rest = rest.dropFirst(digits)
            return digits
        }
        func skip(_ signs: String) -> Bool {
            guard let first = rest.first, signs.utf8.contains(first) else { return false }
            rest = rest.dropFirst()
            return true
        }
        _ = skip("-")
        guard skip("0") || digits() > 0 else { return false }
        if skip("."), digits() == 0 { return false }
        if skip("eE") {
            _ = skip("+-")
            guard digits() > 0 else { return false }
        }
        return rest.isEmpty
    }
}
