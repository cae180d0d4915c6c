/// One text on its way through a pipeline, with all that the stages have marked on it.
///
/// A value: keeping it as it was after the second stage is an assignment.
public struct Document: Sendable {
    /// Names it in the run: unique, and the same whenever the same input is read.
    public let id: String
    /// Where it came from.
    public let source: Source
    /// What else the input said of it (title, date, …), passed through to the outputs.
    public private(set) var fields: [FieldValue.Field]
    /// The text as it stands now. It changes only by edits.
    public private(set) var text: String
    /// Which bytes of the source each byte of the text stands for, over all edits.
    public private(set) var alignment: Alignment
    /// All edits made so far, in the order they were made.
    public private(set) var edits: [AppliedEdit] = []
    /// Where in `edits` those end that were made together, each time that the text was rewritten.
    package private(set) var rewritings: [Int] = []
    /// Why the document is to go no further, once a stage has said so.
    public private(set) var dropReason: String?

    private var marks: [(layer: Layer, annotations: [Annotation])] = []
    /// The layers written since `forgetChanges` was called.
    package private(set) var changedLayers: [Layer] = []
    /// Tells whether work on it is still wanted; nil where nobody would say so.
    package var cancellation: (any CancellationSignal)?

    /// A document whose text came from `source`, by `alignment`.
    public init(id: String, text: String, source: Source, alignment: Alignment, fields: [FieldValue.Field] = []) {
        self.id = id
        self.text = text
        self.text.makeContiguousUTF8()
        self.source = source
        self.alignment = alignment
        self.fields = fields
    }

    /// A document that is its own source: `text`, as it would stand in a file of UTF-8.
    public init(id: String, text: String, fields: [FieldValue.Field] = []) {
        let count = text.utf8.count
        let source = Source(path: id, range: 0..<count)
        self.init(id: id, text: text, source: source, alignment: Alignment(unchanged: count), fields: fields)
    }

    /// What the input called `name`, or nil.
    public subscript(field name: String) -> FieldValue? { fields.first { $0.name == name }?.value }

    /// Adds a field, unless the input said something by that name.
    package mutating func complete(with field: FieldValue.Field) {
        if self[field: field.name] == nil { fields.append(field) }
    }

    /// Says that the document is to go no further, and why. The ledger repeats the reason.
    public mutating func drop(because reason: String) { dropReason = reason }
}

// MARK: Layers

extension Document {
    /// The layers that stand on it, in the order they were first written.
    public var layers: [Layer] { marks.map(\.layer) }

    /// The annotations of `layer`; none where no stage has written it.
    public subscript(layer: Layer) -> [Annotation] {
        get { marks.first { $0.layer == layer }?.annotations ?? [] }
        set {
            if !changedLayers.contains(layer) { changedLayers.append(layer) }
            if let index = marks.firstIndex(where: { $0.layer == layer }) {
                marks[index].annotations = newValue
            } else {
                marks.append((layer, newValue))
            }
        }
    }

    /// The words under `annotation`, at no cost. Of a span beyond the text, the part inside it.
    public subscript(annotation: Annotation) -> Substring { self[annotation.span] }

    /// The words of `span`, at no cost. Of a span beyond the text, the part inside it.
    public subscript(span: Range<Int>) -> Substring {
        let bytes = text.utf8
        let inside = span.clamped(to: 0..<bytes.count)
        let start = bytes.index(bytes.startIndex, offsetBy: inside.lowerBound)
        return text[start..<bytes.index(start, offsetBy: inside.count)]
    }

    /// The bytes of the source file that `annotation` stands for.
    public func sourceRange(of annotation: Annotation) -> Range<Int> { alignment.source(of: annotation.span) }

    /// Takes `layer` away.
    package mutating func remove(_ layer: Layer) { marks.removeAll { $0.layer == layer } }

    /// Begins anew to note which layers are written.
    package mutating func forgetChanges() { changedLayers = [] }
}

// MARK: Edits

extension Document {
    /// Rewrites the text. `edits` stand in text order and do not overlap; their spans are of the text as it is now.
    ///
    /// Layers go along by this rule. An annotation that no edit touches keeps its words. One that holds an edit, or
    /// whose borders are an edit's borders, keeps what is left of its words and what came in. One that an edit cuts
    /// (the edit replaces its border from both sides) or swallows breaks and is dropped, as is one left without words.
    /// Whether the layers of a text are kept at all is the stage's contract to say.
    public mutating func apply(_ edits: [Edit]) throws(EditError) {
        guard !edits.isEmpty else { return }
        try check(edits)
        self.edits += edits.map { edit in
            AppliedEdit(
                reason: edit.reason, removed: String(self[edit.span]), inserted: edit.replacement,
                source: alignment.source(of: edit.span), attributes: edit.attributes, span: edit.span)
        }
        rewritings.append(self.edits.count)
        let shift = Shift(edits)
        for index in marks.indices { marks[index].annotations = shift.carry(marks[index].annotations) }
        alignment = alignment.applying(edits)
        text = text.applying(edits)
        if !changedLayers.contains(.text) { changedLayers.append(.text) }
    }

    private func check(_ edits: [Edit]) throws(EditError) {
        var previous: Edit?
        for edit in edits {
            guard edit.span.upperBound <= text.utf8.count, text.hasCharacterBorder(at: edit.span.lowerBound),
                text.hasCharacterBorder(at: edit.span.upperBound)
            else { throw .misplaced(edit, textLength: text.utf8.count) }
            if let previous, edit.span.lowerBound < previous.span.upperBound {
                throw .overlapping(edit, previous: previous)
            }
            previous = edit
        }
    }
}

extension String {
    /// Whether a Unicode scalar begins at byte `offset`, or the text ends there.
    package func hasCharacterBorder(at offset: Int) -> Bool {
        withBytes { offset >= 0 && offset <= $0.count && $0[offset] & 0xC0 != 0x80 }
    }

    /// This string with `edits`, which are checked, carried out.
    fileprivate func applying(_ edits: [Edit]) -> String {
        let growth = edits.reduce(0) { $0 + $1.replacement.utf8.count - $1.span.count }
        return withBytes { bytes in
            withUnsafeTemporaryAllocation(of: UInt8.self, capacity: bytes.count + growth) { room in
                var read = 0
                var written = 0
                func copy(_ piece: UnsafeBufferPointer<UInt8>) {
                    _ = UnsafeMutableBufferPointer(rebasing: room[written...]).update(fromContentsOf: piece)
                    written += piece.count
                }
                for edit in edits {
                    copy(bytes.buffer(read..<edit.span.lowerBound))
                    edit.replacement.withBytes { copy($0.buffer(0..<$0.count)) }
                    read = edit.span.upperBound
                }
                copy(bytes.buffer(read..<bytes.count))
                // Whole characters of sound strings, so nothing need be looked at again.
                return String(copying: UTF8Span(unchecked: UnsafeBufferPointer(rebasing: room[..<written]).span))
            }
        }
    }
}
