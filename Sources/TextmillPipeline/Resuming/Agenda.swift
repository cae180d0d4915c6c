/// What a run into a folder would do, and why.
public struct Agenda: Sendable {
    /// Documents for which stages are to run, from one stage on, for one reason.
    public struct Item: Sendable {
        /// How many they are.
        public internal(set) var documents: Int
        /// The first stage that runs for them, as the pipeline calls it.
        public let stage: String
        /// Why, in words.
        public let reason: String
        /// The line of the pipeline file that is the reason, if one is.
        public let line: Int?
    }

    /// How many documents there are.
    public internal(set) var documents = 0
    /// Those for which stages are to run.
    public internal(set) var items: [Item] = []
    /// How many documents that are in the outputs have gone from the inputs, or cannot be read any more.
    public internal(set) var gone = 0
    /// Whether the outputs are what this run would write, so that there is nothing to do.
    public internal(set) var isDone = false

    /// The parts that stay as they are, by their numbers.
    var kept: [Int: PartTrace] = [:]
    /// All parts.
    var shapes: [PartShape] = []

    /// How many documents are in parts that are to be written.
    public var toWrite: Int { documents - kept.values.reduce(0) { $0 + $1.count } }
    /// How many bytes are to be read for them.
    public var bytesToRead: Int {
        shapes.indices.reduce(0) { $0 + (kept[$1] == nil ? shapes[$1].byteCount : 0) }
    }
    /// How the documents ended that are in parts which stay as they are.
    public var keptCounts: OutcomeCounts {
        kept.values.reduce(into: OutcomeCounts()) { counts, part in counts.add(part.head.counts) }
    }
}

extension Agenda {
    /// The agenda as one line of JSON: `{"documents":…,"to-write":…,"gone":…,"done":…,"run":[{"documents":…,"from":…,…}]}`.
    public var json: String {
        var json = JSONWriter()
        json.object { json in
            json.member("documents", documents)
            json.member("to-write", toWrite)
            json.member("gone", gone)
            json.key("done")
            json.literal(isDone ? "true" : "false")
            json.key("run")
            json.array { json in
                for item in items {
                    json.object { json in
                        json.member("documents", item.documents)
                        json.member("from", item.stage)
                        json.member("reason", item.reason)
                        if let line = item.line { json.member("line", line) }
                    }
                }
            }
        }
        json.endLine()
        return String(decoding: json.bytes, as: UTF8.self)
    }
}
