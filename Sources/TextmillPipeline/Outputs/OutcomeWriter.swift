import Textmill

/// Writes outcomes down: for each stage what it changed, and whole documents in the chosen formats.
struct OutcomeWriter: Sendable {
    /// The stages' names, in order; none where only whole documents are wanted.
    let stages: [String]
    /// How whole documents are written.
    let formats: [OutputSettings.Format]
    /// What offsets count.
    let offsets: OutputSettings.Offsets
    /// Whether what the stages did is written down as well, for later runs.
    var leavesTraces = false

    /// How many pieces an outcome has.
    var pieceCount: Int { stages.count + formats.count }

    /// The outcome, written down.
    func write(_ outcome: Outcome) -> WrittenOutcome {
        var json = JSONWriter()
        json.bytes.reserveCapacity(expectedBytes(of: outcome))
        var ends: [Int] = []
        var scale = Scale(unit: offsets)
        var before = outcome.original
        for index in stages.indices {
            let after = index < outcome.states.count ? outcome.states[index] : nil
            let remark = outcome.remark(on: stages[index])
            if after != nil || remark != nil {
                let line = StageLine(id: outcome.id, before: before, after: after, remark: remark)
                scale.measure(after) { line.write(to: &json, &$0) }
            }
            before = after ?? before
            ends.append(json.bytes.count)
        }
        for format in formats {
            if outcome.ending == .written, let document = outcome.document {
                scale.measure(document) { format.write(document, to: &json, &$0) }
            }
            ends.append(json.bytes.count)
        }
        return WrittenOutcome(
            entry: LedgerEntry(outcome), bytes: json.bytes, ends: ends, byteCount: outcome.byteCount,
            nanoseconds: outcome.nanoseconds, trace: leavesTraces ? DocumentTrace(outcome) : nil)
    }

    /// About how many bytes the outcome takes, so that a large one is not copied as it grows.
    private func expectedBytes(of outcome: Outcome) -> Int {
        var count = 256
        for case let state? in outcome.states.prefix(stages.count) {
            count += 256 + state.changedLayers.reduce(0) { $0 + state.expectedBytes(of: $1) }
        }
        guard let document = outcome.document, outcome.ending == .written else { return count }
        let whole = ([.text] + document.layers).reduce(256) { $0 + document.expectedBytes(of: $1) }
        return count + whole * formats.count
    }

    /// The offsets of the text last measured, kept for as long as the text stays the same.
    private struct Scale {
        let unit: OutputSettings.Offsets
        var counter: OffsetCounter?

        mutating func measure(_ document: Document?, _ body: (inout OffsetCounter) -> Void) {
            if document?.changedLayers.contains(.text) ?? false { counter = nil }
            var counter = counter ?? (document?.text ?? "").withBytes { OffsetCounter($0, in: unit) }
            body(&counter)
            if document != nil { self.counter = counter }
        }
    }
}

extension Outcome {
    /// What a stage's line says of a document that the stage did not simply let pass.
    fileprivate func remark(on stage: String) -> (name: String, reason: String)? {
        switch ending {
        case .dropped(stage, let reason): return ("dropped", reason)
        case .failed(stage, let error): return ("failed", error)
        default: return skips.first { $0.stage == stage }.map { ("skipped", $0.reason) }
        }
    }
}

extension OutputSettings.Format {
    /// Writes `document` in this format.
    fileprivate func write(_ document: Document, to json: inout JSONWriter, _ offsets: inout OffsetCounter) {
        switch self {
        case .jsonl: WholeDocument.write(document, to: &json, &offsets)
        case .text: ReadingForm(document).write(to: &json.bytes)
        case .conllu: ConlluForm(document).write(to: &json.bytes, &offsets)
        }
    }
}

extension Document {
    /// About how many bytes `layer` takes in JSON.
    fileprivate func expectedBytes(of layer: Layer) -> Int {
        if layer == .text { return text.utf8.count / 63 * 64 + 200 * edits.count }
        return self[layer].reduce(0) { $0 + $1.span.count + 96 }
    }
}
