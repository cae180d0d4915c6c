extension Alignment {
    /// The alignment of the text after `edits`, which stand in text order and do not overlap.
    ///
    /// An edit that cuts a step in two widens to the whole step, since half a step has no place in the source.
    func applying(_ edits: [Edit]) -> Alignment {
        var reader = Reader(alignment: self)
        var composed = Alignment(from: sourceRange.lowerBound)
        var open: (textCount: Int, sourceStart: Int)?
        for edit in edits {
            if let unit = open, edit.span.lowerBound >= reader.text {
                composed.append(textStep: unit.textCount, sourceStep: reader.source - unit.sourceStart)
                open = nil
            }
            if open == nil {
                reader.copy(upTo: edit.span.lowerBound, into: &composed)
                open = (edit.span.lowerBound - reader.text, reader.source)
            }
            let replacedOfRest = max(0, reader.text - edit.span.lowerBound)
            reader.skip(to: edit.span.upperBound)
            let rest = reader.text - edit.span.upperBound
            open?.textCount += edit.replacement.utf8.count + rest - replacedOfRest
        }
        if let unit = open {
            composed.append(textStep: unit.textCount, sourceStep: reader.source - unit.sourceStart)
        }
        reader.copy(upTo: .max, into: &composed)
        return composed
    }

    /// Reads an alignment step by step.
    private struct Reader {
        let alignment: Alignment
        var index = 0
        var text = 0
        var source: Int

        init(alignment: Alignment) {
            self.alignment = alignment
            source = alignment.sourceRange.lowerBound
        }

        /// Copies whole steps that end at `limit` or before; what was removed right at `limit` stays unread.
        mutating func copy(upTo limit: Int, into composed: inout Alignment) {
            while let (run, steps) = steps(upTo: limit, whole: true) {
                composed.append(textStep: run.textStep, sourceStep: run.sourceStep, steps: steps)
                advance(run, steps)
            }
        }

        /// Passes over all steps that begin before `limit`.
        mutating func skip(to limit: Int) {
            while let (run, steps) = steps(upTo: limit, whole: false) { advance(run, steps) }
        }

        private mutating func advance(_ run: Run, _ steps: Int) {
            text += run.textStep * steps
            source += run.sourceStep * steps
            if run.textStep == 0 || text == end(of: index) { index += 1 }
        }

        private func steps(upTo limit: Int, whole: Bool) -> (Run, Int)? {
            guard index < alignment.runs.count, text < limit else { return nil }
            let run = alignment.runs[index]
            guard run.textStep > 0 else { return (run, 1) }
            let wanted = min(end(of: index), limit) - text
            let steps = whole ? wanted / run.textStep : (wanted + run.textStep - 1) / run.textStep
            return steps > 0 ? (run, steps) : nil
        }

        private func end(of index: Int) -> Int {
            index + 1 < alignment.runs.count ? alignment.runs[index + 1].text : alignment.textCount
        }
    }
}
