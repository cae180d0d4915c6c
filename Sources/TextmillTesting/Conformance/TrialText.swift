package import Textmill

/// A document that a stage is tried on.
package struct TrialText: Sendable {
    /// What the text is, in a word or two.
    package let name: String
    /// The document, with the layers that the stage requires.
    package let document: Document
    /// Its source file.
    let source: [UInt8]
    /// Whether a stage must be able to work on it.
    let isOrdinary: Bool

    /// `text`, on which `before` have done their work, as far as they can. A layer among `layers` that none of them
    /// made is made up: each word is an annotation, up to two hundred of them.
    init(_ name: String, _ text: String, isOrdinary: Bool, after before: [any Stage], layers: Set<Layer>) {
        var document = Document(id: name, text: text, fields: [FieldValue.Field(name: "title", value: .string(name))])
        for stage in before {
            let previous = document
            do { try stage.process(&document) } catch { document = previous }
        }
        for layer in layers where layer != .text && !document.layers.contains(layer) {
            document[layer] = document.text.words(atMost: 200)
        }
        document.forgetChanges()
        self.name = name
        self.document = document
        self.isOrdinary = isOrdinary
        source = Array(text.utf8)
    }
}

extension String {
    /// The stretches between spaces, the first ones.
    fileprivate func words(atMost limit: Int) -> [Annotation] {
        withBytes { bytes in
            var words: [Annotation] = []
            var start = 0
            while start < bytes.count, words.count < limit {
                var end = start
                while end < bytes.count, bytes[end] != UInt8(ascii: " ") { end += 1 }
                if end > start { words.append(Annotation(start..<end, label: "word")) }
                start = end + 1
            }
            return words
        }
    }
}
