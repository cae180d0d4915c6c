import Textmill

/// What a stage made of a document, to be compared with what it made of it another time.
struct WorkResult: Hashable, Sendable {
    let text: String
    let layers: [Layer]
    let annotations: [[Annotation]]
    let edits: [AppliedEdit]
    let dropReason: String?
    let error: String?

    /// Lets `work` run on `document`.
    init(of work: StageSubject.Work, on document: Document) {
        var document = document
        var error: String?
        do { try work(&document) } catch let thrown { error = "\(thrown)" }
        self.init(document, error: error)
    }

    init(_ document: Document, error: String? = nil) {
        text = document.text
        layers = document.layers
        annotations = document.layers.map { document[$0] }
        edits = document.edits
        dropReason = document.dropReason
        self.error = error
    }

    /// Where it first parts from `other`, in a clause; nil where the two are equal.
    func difference(from other: WorkResult) -> String? {
        if self == other { return nil }
        if error != other.error { return "one time it throws '\(error ?? other.error ?? "")', the other it does not" }
        if text != other.text { return "the text is another" }
        if layers != other.layers { return "the layers are others" }
        for (index, layer) in layers.enumerated() where annotations[index] != other.annotations[index] {
            let pair = zip(annotations[index], other.annotations[index]).first { $0 != $1 }
            let place = pair.map { " at bytes \($0.span) and \($1.span)" } ?? ", of another number"
            return "'\(layer.name)' has other annotations\(place)"
        }
        return edits != other.edits ? "the edits are others" : "the reason to drop the document is another"
    }
}
