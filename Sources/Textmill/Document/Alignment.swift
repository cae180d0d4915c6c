/// Which bytes of the source file each byte of a text stands for.
///
/// It is a row of runs. In a run, every `textStep` bytes of text stand for `sourceStep` bytes of the source: 1 for 1
/// where the text is as it was in the file, 1 for 2 where ASCII was decoded from UTF-16, 2 for 6 where a Cyrillic
/// letter was a JSON escape, 0 for n where an edit removed n bytes. A position inside a step belongs to the whole step.
public struct Alignment: Hashable, Sendable {
    package struct Run: Hashable, Sendable {
        package var text: Int
        package var source: Int
        package var textStep: Int
        package var sourceStep: Int
    }

    package private(set) var runs: [Run] = []
    /// How many bytes of text it covers.
    public private(set) var textCount = 0
    /// Where in the source file the covered bytes begin and end.
    public private(set) var sourceRange: Range<Int>

    /// The alignment of an empty text that begins at byte `start` of its file; `append` makes it longer.
    public init(from start: Int = 0) { sourceRange = start..<start }

    /// The alignment of a text of `count` bytes that stands in the file as it is, from byte `start` on.
    public init(unchanged count: Int, from start: Int = 0) {
        self.init(from: start)
        if count > 0 { append(textStep: 1, sourceStep: 1, steps: count) }
    }

    /// Goes on with `steps` steps, in each of which `textStep` bytes of text stand for `sourceStep` bytes of the source.
    public mutating func append(textStep: Int, sourceStep: Int, steps: Int = 1) {
        guard steps > 0, textStep > 0 || sourceStep > 0 else { return }
        let sourceStep = textStep == 0 ? sourceStep * steps : sourceStep
        let steps = textStep == 0 ? 1 : steps
        if runs.last?.textStep != textStep || runs.last?.sourceStep != sourceStep || textStep == 0 {
            let source = sourceRange.upperBound
            runs.append(Run(text: textCount, source: source, textStep: textStep, sourceStep: sourceStep))
        }
        textCount += textStep * steps
        sourceRange = sourceRange.lowerBound..<(sourceRange.upperBound + sourceStep * steps)
    }

    /// The bytes of the source file that `span` of the text stands for. What was removed at its borders is left out.
    public func source(of span: Range<Int>) -> Range<Int> {
        let start = sourceStart(of: span.lowerBound)
        return start..<max(start, sourceEnd(of: span.upperBound))
    }

    private func sourceStart(of offset: Int) -> Int {
        guard let run = lastRun(where: { $0.text <= offset }) else { return sourceRange.lowerBound }
        guard run.textStep > 0 else { return run.source }
        return min(run.source + (offset - run.text) / run.textStep * run.sourceStep, sourceRange.upperBound)
    }

    private func sourceEnd(of offset: Int) -> Int {
        guard let run = lastRun(where: { $0.text < offset }) else { return sourceRange.lowerBound }
        guard run.textStep > 0 else { return run.source }
        let steps = (offset - run.text + run.textStep - 1) / run.textStep
        return min(run.source + steps * run.sourceStep, sourceRange.upperBound)
    }

    /// The last run for which `holds`, given that it holds for a first part of the row and for none after it.
    private func lastRun(where holds: (Run) -> Bool) -> Run? {
        var low = 0
        var high = runs.count
        while low < high {
            let middle = (low + high) / 2
            if holds(runs[middle]) { low = middle + 1 } else { high = middle }
        }
        return low > 0 ? runs[low - 1] : nil
    }
}
