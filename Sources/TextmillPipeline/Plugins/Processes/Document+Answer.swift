import Textmill

extension Document {
    /// Does what a program answered: makes its edits, and then sets its layers. Throws an `AnswerFault` where that is
    /// not what the stage may do, or does not fit the text.
    mutating func take(_ result: FieldValue, of stage: PluginStage, offsets: OutputSettings.Offsets) throws {
        if let value = result["edits"], case let edits = try value.list("'edits'"), !edits.isEmpty {
            guard stage.contract.rewrites else {
                throw AnswerFault("it changed the text, and '\(stage.name)' does not provide 'text'")
            }
            try apply(try text.withBytes { try Edit.all(in: edits, of: $0, offsets) })
        }
        guard let value = result["layers"] else { return }
        guard let layers = value.fields else { throw AnswerFault("its 'layers' are no record") }
        for field in layers {
            let layer = Layer(field.name)
            guard layer != .text, stage.contract.provides.contains(layer) else {
                throw AnswerFault("it left the layer '\(field.name)', which '\(stage.name)' does not provide")
            }
            let marks = try field.value.list("the layer '\(field.name)'")
            self[layer] = try text.withBytes { try Annotation.all(in: marks, of: $0, offsets) }
        }
    }
}

extension Edit {
    fileprivate static func all(
        in values: [FieldValue], of bytes: Bytes, _ unit: OutputSettings.Offsets
    ) throws -> [Edit] {
        var places = BytePlaces(bytes, in: unit)
        return try values.map { value in
            guard let replacement = value["replacement"]?.text, let reason = value["reason"]?.text, !reason.isEmpty
            else { throw AnswerFault("an edit has a 'replacement' and a 'reason', and one of these has not") }
            let span = try value.span(&places, in: bytes)
            return Edit(span, to: replacement, because: reason, attributes: try value.attributes)
        }
    }
}

extension Annotation {
    fileprivate static func all(
        in values: [FieldValue], of bytes: Bytes, _ unit: OutputSettings.Offsets
    ) throws -> [Annotation] {
        var places = BytePlaces(bytes, in: unit)
        return try values.map { value in
            let score = try value["score"].flatMap { score throws -> Double? in
                if case .null = score { return nil }
                guard let number = score.digits.flatMap(Double.init), number.isFinite else {
                    throw AnswerFault("the 'score' of an annotation is a number, and one of these is none")
                }
                return number
            }
            let span = try value.span(&places, in: bytes)
            return Annotation(
                span, label: value["label"]?.text, score: score, attributes: try value.attributes)
        }
    }
}

extension FieldValue {
    fileprivate func list(_ what: String) throws(AnswerFault) -> [FieldValue] {
        guard case .list(let items) = self else { throw AnswerFault("\(what) of its answer is no list") }
        return items
    }

    fileprivate func span(_ places: inout BytePlaces, in bytes: Bytes) throws(AnswerFault) -> Range<Int> {
        guard let start = self["start"]?.integer, let end = self["end"]?.integer else {
            throw AnswerFault("a span has a 'start' and an 'end' in whole numbers, and one of these has not")
        }
        guard start <= end, let first = places.byte(at: start, in: bytes), let last = places.byte(at: end, in: bytes)
        else { throw AnswerFault("it marked \(start) to \(end), which is no stretch of the text") }
        return first..<last
    }

    fileprivate var attributes: Attributes {
        get throws(AnswerFault) {
            var attributes: Attributes = [:]
            guard let value = self["attributes"] else { return attributes }
            guard let fields = value.fields else {
                throw AnswerFault("the 'attributes' are a record, and these are none")
            }
            guard fields.count <= 256 else { throw AnswerFault("an annotation has 256 attributes at most") }
            for field in fields {
                guard let text = field.value.text ?? field.value.digits else {
                    throw AnswerFault("the attribute '\(field.name)' is text, and this is none")
                }
                attributes[field.name] = text
            }
            return attributes
        }
    }
}
