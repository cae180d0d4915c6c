import Textmill

extension Expectation {
    /// What is not as expected in `outcome`, which ended as expected; nil if all is.
    func mismatch(in outcome: Outcome) -> Mismatch? {
        let document = outcome.document ?? Document(id: outcome.id, text: "")
        switch content {
        case .text(let expected): return mismatch(expected, document.text)
        case .marks(let layer, let expected): return mismatch(expected, MarkedText(document, layer: layer))
        case .annotations(let layer, let expected): return mismatch(expected, layer, of: document)
        case .dropped(let part):
            guard case .dropped(_, let reason) = outcome.ending, !reason.contains(part) else { return nil }
            return mismatch(part, reason)
        case .failed(let part):
            guard case .failed(_, let error) = outcome.ending, !error.contains(part) else { return nil }
            return mismatch(part, error)
        }
    }

    private func mismatch(_ expected: String, _ actual: String) -> Mismatch? {
        guard !expected.isSameText(as: actual) else { return nil }
        return mismatch(expected, actual, [Mismatch.Correction(place: value.place, value: .text(actual))])
    }

    private func mismatch(_ expected: String, _ actual: String, _ corrections: [Mismatch.Correction]) -> Mismatch {
        Mismatch(key.shown, at: value.place, expected: expected, actual: actual, corrections: corrections)
    }

    // MARK: Marked text

    private func mismatch(_ expected: MarkedText, _ actual: MarkedText) -> Mismatch? {
        let detail = Detail(of: expected)
        let (wanted, there) = (detail.part(of: expected).description, detail.part(of: actual))
        guard !wanted.isSameText(as: there.description) else { return nil }
        // What overlaps, or has a bar or a bracket in it, cannot be said by marks.
        let isSayable = MarkedText(there.description) == there
        let items = there.annotations.map { PlacedValue.annotation($0, words: there.text[$0.span]) }
        let value: PlacedValue = isSayable ? .text(there.description) : .list(items)
        return mismatch(wanted, there.description, [Mismatch.Correction(place: self.value.place, value: value)])
    }

    // MARK: Annotations one by one

    private func mismatch(_ expected: [ExpectedAnnotation], _ layer: Layer, of document: Document) -> Mismatch? {
        let rest = Detail(of: expected)
        let there = document[layer].enumerated().map { index, annotation in
            let detail = index < expected.count ? Detail(of: expected[index]) : rest
            return PlacedValue.annotation(detail.part(of: annotation), words: String(document[annotation]))
        }
        let (wantedLines, thereLines) = (expected.map { YAMLText.flow($0.entry) }, there.map { YAMLText.flow($0) })
        let (wanted, found) = (wantedLines.joined(separator: "\n"), thereLines.joined(separator: "\n"))
        guard !wanted.isSameText(as: found) else { return nil }
        guard expected.count == there.count else {
            let areWords = !expected.isEmpty && expected.allSatisfy { $0.placed.entries == nil }
            let items = document[layer].map { annotation in
                let words = String(document[annotation])
                return areWords ? .text(words) : PlacedValue.annotation(rest.part(of: annotation), words: words)
            }
            return mismatch(wanted, found, [Mismatch.Correction(place: value.place, value: .list(items))])
        }
        return mismatch(wanted, found, zip(expected, there).flatMap { $0.corrections(for: $1) })
    }
}

extension ExpectedAnnotation {
    /// The annotation as an entry of a list.
    fileprivate var entry: PlacedValue {
        var annotation = Annotation(0..<0, label: label)
        for (name, value) in attributes { annotation.attributes[name] = value }
        return .annotation(annotation, words: words)
    }

    /// What is to stand in the file so that it says `actual`, value by value where that is enough.
    fileprivate func corrections(for actual: PlacedValue) -> [Mismatch.Correction] {
        guard let entries = placed.entries else {
            let words = actual.entries?.first?.value.scalar ?? ""
            return words.isSameText(as: self.words) ? [] : [.init(place: placed.place, value: .text(words))]
        }
        var corrections: [Mismatch.Correction] = []
        for entry in entries {
            guard let value = actual.entries?.first(where: { $0.name == entry.name })?.value, let text = value.scalar
            else {
                return [.init(place: placed.place, value: actual)]
            }
            if text.isSameText(as: entry.value.scalar ?? "") { continue }
            corrections.append(.init(place: entry.value.place, value: value))
        }
        return corrections
    }
}

extension PlacedValue {
    /// Values that stand in no file yet.
    private static let nowhere = Place(line: 0, column: 0)

    /// A text.
    static func text(_ text: String) -> PlacedValue { PlacedValue(.scalar(text), at: nowhere) }
    /// A list.
    static func list(_ items: [PlacedValue]) -> PlacedValue { PlacedValue(.list(items), at: nowhere) }

    /// An annotation on `words`, as an entry of a list.
    static func annotation(_ annotation: Annotation, words: String) -> PlacedValue {
        var entries = [Entry(key: .text("span"), value: .text(words))]
        if let label = annotation.label { entries.append(Entry(key: .text("label"), value: .text(label))) }
        entries += annotation.attributes.map { Entry(key: .text($0.name), value: .text($0.value)) }
        return PlacedValue(.map(entries), at: nowhere)
    }
}

extension String {
    /// The words of `span`, in UTF-8 bytes.
    fileprivate subscript(span: Range<Int>) -> String {
        let inside = span.clamped(to: 0..<utf8.count)
        let start = utf8.index(utf8.startIndex, offsetBy: inside.lowerBound)
        return String(self[start..<utf8.index(start, offsetBy: inside.count)])
    }
}
