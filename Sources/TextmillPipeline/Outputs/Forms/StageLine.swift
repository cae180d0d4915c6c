import Textmill

/// What one stage made of one document, as a line of its file says it:
///
///     {"id":"a.txt","layers":{"sentences":[{"start":0,"end":5,"text":"Дождь","source":[0,10]}]}}
///     {"id":"b.txt","text":"Снег.","edits":[{"reason":"dateline","removed":"ПЕРМЬ. ","inserted":"","source":[0,12]}]}
///     {"id":"c.txt","skipped":"no model for this language"}
///
/// There is a line for each document that came to the stage, in the order of the input: the id, then what the stage
/// changed and nothing else. A document that ended here says so, by `dropped` or `failed`.
struct StageLine {
    /// The document's id.
    let id: String
    /// The document as it came to the stage.
    let before: Document?
    /// The document as it left; nil if the stage was skipped or failed.
    let after: Document?
    /// A remark that ends the line: why the stage was skipped, or the document dropped or failed.
    let remark: (name: String, reason: String)?

    /// Writes the line. `offsets` counts in the text as it is after the stage.
    func write(to json: inout JSONWriter, _ offsets: inout OffsetCounter) {
        json.object { json in
            json.member("id", id)
            if let after { changes(in: after, to: &json, &offsets) }
            if let remark { json.member(remark.name, remark.reason) }
        }
        json.endLine()
    }

    private func changes(in after: Document, to json: inout JSONWriter, _ offsets: inout OffsetCounter) {
        if after.changedLayers.contains(.text) {
            json.forgetLayers()
            json.member("text", after.text)
            json.edits(after.edits[(before?.edits.count ?? 0)...])
        }
        let changed = after.layers.filter { after.changedLayers.contains($0) }
        if !changed.isEmpty { json.layers(changed, of: after, &offsets) }
    }
}
