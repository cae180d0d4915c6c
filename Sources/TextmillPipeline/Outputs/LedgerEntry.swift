public import Textmill

/// What the ledger says of one document: that it was written, or why not.
public struct LedgerEntry: Hashable, Sendable {
    /// The document's id, or the arrival's name if it could not be read.
    public let id: String
    /// How it ended.
    public internal(set) var ending: Outcome.Ending
    /// The stages that were passed over.
    public let skips: [Outcome.Skip]
    /// Where it came from; nil if it could not be read.
    public let source: Source?

    init(_ outcome: Outcome) {
        id = outcome.id
        ending = outcome.ending
        skips = outcome.skips
        source = outcome.original?.source
    }

    /// Writes its line: `{"id":…,"status":"dropped","stage":…,"reason":…,"source":{…},"part":0}`. `file` is the
    /// document's name in a layout of one file a document.
    func write(to json: inout JSONWriter, part: Int, file: String? = nil) {
        json.object { json in
            json.member("id", id)
            writeEnding(to: &json)
            if !skips.isEmpty { writeSkips(to: &json) }
            if let source { json.source(source) }
            json.key("part")
            json.integer(part)
            if let file { json.member("file", file) }
        }
        json.endLine()
    }

    private func writeEnding(to json: inout JSONWriter) {
        switch ending {
        case .written: json.member("status", "written")
        case .dropped(let stage, let reason):
            json.member("status", "dropped")
            json.member("stage", stage)
            json.member("reason", reason)
        case .failed(let stage, let error):
            json.member("status", "failed")
            if let stage { json.member("stage", stage) }
            json.member("error", error)
        }
    }

    private func writeSkips(to json: inout JSONWriter) {
        json.key("skipped")
        json.array { json in
            for skip in skips {
                json.object { json in
                    json.member("stage", skip.stage)
                    json.member("reason", skip.reason)
                }
            }
        }
    }
}
