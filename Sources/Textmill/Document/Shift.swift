/// Where the annotations of a text stand after edits.
struct Shift {
    private let edits: [Edit]
    /// By how many bytes the text has grown before and in each edit.
    private let growth: [Int]

    init(_ edits: [Edit]) {
        self.edits = edits
        var sum = 0
        growth = edits.map { edit in
            sum += edit.replacement.utf8.count - edit.span.count
            return sum
        }
    }

    /// The annotations that live on, each on its new span.
    func carry(_ annotations: [Annotation]) -> [Annotation] {
        annotations.compactMap { annotation in
            span(after: annotation.span).map { span in
                var moved = annotation
                moved.span = span
                return moved
            }
        }
    }

    private func span(after span: Range<Int>) -> Range<Int>? {
        // An insertion at the start or at the end stays outside.
        let before = count { $0.span.upperBound <= span.lowerBound }
        let upToEnd = count { $0.span.lowerBound < span.upperBound }
        if before < upToEnd {
            guard edits[before].span.lowerBound >= span.lowerBound,
                edits[upToEnd - 1].span.upperBound <= span.upperBound
            else { return nil }
        }
        let start = span.lowerBound + (before > 0 ? growth[before - 1] : 0)
        let end = span.upperBound + (upToEnd > 0 ? growth[upToEnd - 1] : 0)
        return start < end ? start..<end : nil
    }

    /// How many edits `holds` is true of, given that it holds for a first part of them and for none after it.
    private func count(where holds: (Edit) -> Bool) -> Int {
        var low = 0
        var high = edits.count
        while low < high {
            let middle = (low + high) / 2
            if holds(edits[middle]) { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
