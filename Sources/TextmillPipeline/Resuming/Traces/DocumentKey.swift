import Textmill

/// Tells a document from what it was before.
struct DocumentKey: Hashable, Sendable {
    /// A digest of all that a stage can see of it: id, path, fields, text, and how the text lies in its source.
    let content: Halves
    /// A digest of where in its file it stands. Offsets in the outputs depend on that; no stage's results do.
    let place: UInt64

    /// The two halves of a digest of 128 bits.
    struct Halves: Hashable, Sendable {
        let high: UInt64
        let low: UInt64

        init(high: UInt64, low: UInt64) {
            self.high = high
            self.low = low
        }

        init(of bytes: some Sequence<UInt8>) {
            let (high, low) = Digest.halves(of: bytes)
            self.init(high: high, low: low)
        }
    }

    init(content: Halves, place: UInt64) {
        self.content = content
        self.place = place
    }

    /// The key of `document`, for which `byteCount` bytes were read.
    init(_ document: Document, byteCount: Int) {
        let (source, alignment) = (document.source, document.alignment)
        var seen = TraceWriter()
        let text = document.text.withBytes { Halves(of: $0.buffer(0..<$0.count)) }
        seen.write(text.high)
        seen.write(text.low)
        for name in [document.id, source.path, source.encoding.rawValue] { seen.write(name) }
        for run in alignment.runs {
            for number in [run.text, run.source - alignment.sourceRange.lowerBound, run.textStep, run.sourceStep] {
                seen.write(number)
            }
        }
        var json = JSONWriter()
        json.fields(document.fields)
        content = Halves(of: seen.bytes + json.bytes)
        var stands = TraceWriter()
        let start = alignment.sourceRange.lowerBound
        for number in [byteCount, source.range.lowerBound, source.range.count, start] { stands.write(number) }
        place = Digest.short(of: stands.bytes)
    }

    /// The key of what is called `name` and could not be read because of `error`.
    init(unread name: String, because error: String, byteCount: Int) {
        var seen = TraceWriter()
        seen.write(name)
        seen.write(error)
        content = Halves(of: seen.bytes)
        place = UInt64(truncatingIfNeeded: byteCount)
    }

    /// The key of the document of `outcome`.
    init(of outcome: Outcome) {
        if let document = outcome.original {
            self.init(document, byteCount: outcome.byteCount)
        } else {
            var reason = ""
            if case .failed(_, let error) = outcome.ending { reason = error }
            self.init(unread: outcome.id, because: reason, byteCount: outcome.byteCount)
        }
    }
}
