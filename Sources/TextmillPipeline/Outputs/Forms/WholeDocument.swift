import Textmill

/// A document with all that stands on it, as one JSON object on a line:
///
///     {"id":…,"source":{"path":…,"range":[a,b],"encoding":…},"fields":{…},"text":…,"layers":{…},"edits":[…]}
///
/// `fields` and `edits` are left out where there are none.
enum WholeDocument {
    /// Writes the line.
    static func write(_ document: Document, to json: inout JSONWriter, _ offsets: inout OffsetCounter) {
        json.object { json in
            json.member("id", document.id)
            json.source(document.source)
            json.fields(document.fields)
            json.member("text", document.text)
            json.standingLayers(of: document, &offsets)
            if !document.edits.isEmpty { json.edits(document.edits[...]) }
        }
        json.endLine()
    }
}
