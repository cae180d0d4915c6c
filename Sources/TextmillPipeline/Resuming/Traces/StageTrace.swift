import Textmill

/// What a stage did to a document, so that it can be done again without the stage.
enum StageTrace {
    /// It rewrote the text, so many times, and left these layers; it may have dropped the document.
    case changes(rewritings: [[Edit]], layers: [(layer: Layer, annotations: [Annotation])], dropReason: String?)
    /// It was skipped, and why.
    case skip(reason: String)

    /// What was done to `before`, as `after` shows it.
    init(from before: Document, to after: Document) {
        var rewritings: [[Edit]] = []
        var start = before.edits.count
        for end in after.rewritings.dropFirst(before.rewritings.count) {
            rewritings.append(after.edits[start..<end].map(\.edit))
            start = end
        }
        let changed = after.layers.filter { after.changedLayers.contains($0) }
        self = .changes(
            rewritings: rewritings, layers: changed.map { ($0, after[$0]) }, dropReason: after.dropReason)
    }

    /// What each stage that it came to did to the document of `outcome`, in order.
    static func all(of outcome: Outcome) -> [StageTrace] {
        guard var before = outcome.original else { return [] }
        var skips = outcome.skips[...]
        return outcome.states.map { state in
            guard let state else { return .skip(reason: skips.popFirst()?.reason ?? "") }
            defer { before = state }
            return StageTrace(from: before, to: state)
        }
    }

    /// Does it to `document` again, which is as the stage found it. `contract` is the stage's.
    ///
    /// What the stage wrote is taken as it was left; layers it did not write go along with the text, or away, as they did.
    func apply(to document: inout Document, _ contract: Contract) throws {
        guard case .changes(let rewritings, let layers, let dropReason) = self else { return }
        document.forgetChanges()
        for edits in rewritings { try document.apply(edits) }
        if contract.dropsLayers {
            for layer in document.layers where !layers.contains(where: { $0.layer == layer }) { document.remove(layer) }
        }
        for (layer, annotations) in layers { document[layer] = annotations }
        if let dropReason { document.drop(because: dropReason) }
    }
}

// MARK: Writing and reading

extension StageTrace {
    /// Writes it.
    func write(to writer: inout TraceWriter) {
        switch self {
        case .skip(let reason):
            writer.write(0)
            writer.write(reason)
        case .changes(let rewritings, let layers, let dropReason):
            writer.write(1)
            writer.write(dropReason)
            writer.write(rewritings.count)
            for edits in rewritings { writer.write(edits) }
            writer.write(layers.count)
            for (layer, annotations) in layers {
                writer.write(layer.name)
                writer.write(annotations)
            }
        }
    }

    /// The trace in bytes.
    var bytes: [UInt8] {
        var writer = TraceWriter()
        write(to: &writer)
        return writer.bytes
    }

    /// Reads one.
    init(from reader: inout TraceReader) throws(TraceReader.Fault) {
        guard try reader.number() != 0 else {
            self = .skip(reason: try reader.text())
            return
        }
        let dropReason = try reader.optionalText()
        var rewritings: [[Edit]] = []
        for _ in 0..<(try reader.count()) { rewritings.append(try reader.edits()) }
        var layers: [(layer: Layer, annotations: [Annotation])] = []
        for _ in 0..<(try reader.count()) { layers.append((Layer(try reader.text()), try reader.annotations())) }
        self = .changes(rewritings: rewritings, layers: layers, dropReason: dropReason)
    }
}

extension TraceWriter {
    fileprivate mutating func write(_ edits: [Edit]) {
        write(edits.count)
        var last = 0
        for edit in edits {
            write(edit.span.lowerBound - last)
            write(edit.span.count)
            write(edit.replacement)
            write(edit.reason)
            write(edit.attributes)
            last = edit.span.upperBound
        }
    }

    fileprivate mutating func write(_ annotations: [Annotation]) {
        write(annotations.count)
        for annotation in annotations {
            let (label, score, attributes) = (annotation.label, annotation.score, annotation.attributes)
            write((label == nil ? 0 : 1) | (score == nil ? 0 : 2) | (attributes.isEmpty ? 0 : 4))
            write(annotation.span.lowerBound)
            write(annotation.span.count)
            if let label { write(label) }
            if let score { write(score.bitPattern) }
            if !attributes.isEmpty { write(attributes) }
        }
    }
}

extension TraceReader {
    fileprivate mutating func edits() throws(Fault) -> [Edit] {
        var edits: [Edit] = []
        for _ in 0..<(try count()) {
            let span = try span(from: edits.last?.span.upperBound ?? 0)
            let (replacement, reason) = (try text(), try text())
            edits.append(Edit(span, to: replacement, because: reason, attributes: try attributes()))
        }
        return edits
    }

    fileprivate mutating func annotations() throws(Fault) -> [Annotation] {
        let count = try count()
        var annotations: [Annotation] = []
        annotations.reserveCapacity(count)
        for _ in 0..<count {
            let has = try number()
            var annotation = Annotation(try span(from: 0))
            if has & 1 != 0 { annotation.label = try text() }
            if has & 2 != 0 { annotation.score = Double(bitPattern: try word()) }
            if has & 4 != 0 { annotation.attributes = try attributes() }
            annotations.append(annotation)
        }
        return annotations
    }
}
