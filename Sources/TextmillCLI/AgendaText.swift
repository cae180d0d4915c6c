import TextmillPipeline

/// What a person is told of an agenda: what would run, and why.
struct AgendaText {
    private let agenda: Agenda
    private let pipeline: String
    private let folder: String?

    /// What is told of `agenda`, of a run of the file `pipeline` into `folder`.
    init(_ agenda: Agenda, of pipeline: String, into folder: String?) {
        self.agenda = agenda
        self.pipeline = pipeline
        self.folder = folder
    }

    /// The lines, each with its end.
    var text: String {
        if agenda.isDone { return done }
        var lines = agenda.items.map { item in
            let place = item.line.map { ", \(pipeline):\($0)" } ?? ""
            return
                "\(item.documents.grouped) of \(agenda.documents.counted), from '\(item.stage)': \(item.reason)\(place)"
        }
        if agenda.items.isEmpty { lines.append("no stage runs; \(agenda.toWrite.counted) to be written anew") }
        if agenda.gone > 0 { lines.append("\(agenda.gone.counted) gone from the inputs") }
        return lines.map { $0 + "\n" }.joined()
    }

    private var done: String {
        let failed = agenda.keptCounts.failed
        let failures = failed > 0 ? ", of which \(failed.grouped) could not be read" : ""
        return
            "nothing to do: '\(folder ?? "-")' holds what '\(pipeline)' makes of \(agenda.documents.counted)\(failures); "
            + "'--fresh' runs it all again\n"
    }
}

extension Int {
    /// So many documents.
    fileprivate var counted: String { self == 1 ? "1 document" : "\(grouped) documents" }
}
