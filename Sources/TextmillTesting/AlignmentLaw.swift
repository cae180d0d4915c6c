public import Textmill

/// What breaks the alignment law on `document`, whose source file holds `source`; empty where it holds.
///
/// The law: every annotation maps to a byte range of the source file. It is proved by slicing the source anew: stretches
/// that no edit touched must be the same bytes in the text and in the source (for a source that is UTF-8), all stretches
/// together must cover both without a gap, and every annotation must begin and end between characters, inside the
/// text and inside the source.
public func alignmentFaults(of document: Document, in source: [UInt8]) -> [String] {
    var faults: [String] = []
    let text = Array(document.text.utf8)
    let alignment = document.alignment
    if alignment.textCount != text.count {
        faults.append("the alignment covers \(alignment.textCount) bytes of a text of \(text.count)")
    }
    let runs = alignment.runs
    var touched = [Bool](repeating: false, count: source.count)
    for edit in document.edits { for offset in edit.source where offset < source.count { touched[offset] = true } }
    for (index, run) in runs.enumerated() {
        let next = index + 1 < runs.count ? runs[index + 1] : nil
        let textEnd = next?.text ?? alignment.textCount
        let sourceEnd = next?.source ?? alignment.sourceRange.upperBound
        let steps = run.textStep > 0 ? (textEnd - run.text) / run.textStep : 1
        if run.text + steps * run.textStep != textEnd || run.source + steps * run.sourceStep != sourceEnd {
            faults.append("run \(index) at \(run.text) does not end where the next begins")
        } else if run.textStep == 1, run.sourceStep == 1, document.source.encoding == .utf8,
            sourceEnd > source.count
                || (0..<steps).contains(where: {
                    text[run.text + $0] != source[run.source + $0] && !touched[run.source + $0]
                })
        {
            faults.append("the text at \(run.text)..<\(textEnd) is not the source at \(run.source)..<\(sourceEnd)")
        }
    }
    for layer in document.layers {
        faults += document[layer].compactMap { fault(of: $0, on: layer, in: document, source) }
    }
    return faults
}

private func fault(
    of annotation: Annotation, on layer: Layer, in document: Document, _ source: [UInt8]
) -> String? {
    let span = annotation.span
    guard span.upperBound <= document.text.utf8.count, document.text.hasCharacterBorder(at: span.lowerBound),
        document.text.hasCharacterBorder(at: span.upperBound)
    else { return "'\(layer.name)' has a span \(span) that lies beyond the text or cuts a character" }
    let range = document.sourceRange(of: annotation)
    guard range.lowerBound >= document.source.range.lowerBound, range.upperBound <= document.source.range.upperBound
    else { return "'\(layer.name)' at \(span) maps to \(range), outside the document's source" }
    let words = String(document[annotation])
    let slice = String(decoding: source[range], as: UTF8.self)
    let touched = document.edits.contains { $0.source.overlaps(range) || range.contains($0.source.lowerBound) }
    if document.source.encoding == .utf8, !touched, words != slice || words.utf8.count != slice.utf8.count {
        return "'\(layer.name)' at \(span) is '\(words)', but its source \(range) is '\(slice)'"
    }
    return nil
}
