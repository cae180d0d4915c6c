import Textmill

/// What a stage left on a document against its contract.
enum ContractBreach: Error, CustomStringConvertible {
    case undeclared(Layer, stage: String)
    case misplaced(Annotation, layer: Layer, stage: String, textLength: Int)

    var description: String {
        switch self {
        case .undeclared(.text, let stage):
            "'\(stage)' changed the text, and its contract does not provide 'text'"
        case .undeclared(let layer, let stage):
            "'\(stage)' left the layer '\(layer.name)', which its contract does not provide"
        case .misplaced(let annotation, let layer, let stage, let length):
            "'\(stage)' marked bytes \(annotation.span) in '\(layer.name)', which lie beyond the text of \(length) bytes "
                + "or cut a character in two"
        }
    }
}

extension Document {
    /// Holds the document to the contract of `step`, which has just done its work on `previous`: nothing undeclared,
    /// every span inside the text; layers that the contract drops go, and those that it provides stand, if empty.
    mutating func settle(after step: Plan.Step, before previous: Document) throws(ContractBreach) {
        let contract = step.contract
        for layer in changedLayers where !contract.provides.contains(layer) {
            throw .undeclared(layer, stage: step.name)
        }
        if contract.dropsLayers {
            for layer in previous.layers where !changedLayers.contains(layer) { remove(layer) }
        }
        // In an order of their own, because a set has another in every process.
        for layer in contract.provides.sorted(by: { $0.name < $1.name })
        where layer != .text && !changedLayers.contains(layer) { self[layer] = [] }
        for layer in changedLayers {
            guard let annotation = misplacedAnnotation(on: layer) else { continue }
            throw .misplaced(annotation, layer: layer, stage: step.name, textLength: text.utf8.count)
        }
    }

    private func misplacedAnnotation(on layer: Layer) -> Annotation? {
        text.withBytes { bytes in self[layer].first { !$0.lies(in: bytes) } }
    }
}

extension Annotation {
    /// Whether its span lies inside the text and cuts no character.
    fileprivate func lies(in bytes: Bytes) -> Bool {
        span.lowerBound >= 0 && span.upperBound <= bytes.count && bytes[span.lowerBound] & 0xC0 != 0x80
            && bytes[span.upperBound] & 0xC0 != 0x80
    }
}
