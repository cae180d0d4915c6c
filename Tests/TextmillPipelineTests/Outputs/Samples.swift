import Textmill

@testable import TextmillPipeline

/// A stage that does what it is told, or nothing.
struct Rename: Stage {
    static let version = 3
    static let contract = Contract(provides: [.text])
    @Setting("What is put before the text.") var prefix = ""
    init() {}
    init(prefix: String) { self.prefix = prefix }
    func process(_ document: inout Document) throws {}
}

/// One step of a pipeline, done on a document.
typealias Step = @Sendable (inout Document) throws -> Void

extension Outcome {
    /// What becomes of `document` when `steps` are done on it in a row; nil stands for a step that was skipped. Steps
    /// are called `1`, `2`, …
    init(_ document: Document, after steps: [Step?], ending: Ending = .written, byteCount: Int = 100) throws {
        var state = document
        let states = try steps.map { step -> Document? in
            guard let step else { return nil }
            state.forgetChanges()
            try step(&state)
            return state
        }
        let skips = states.indices.filter { states[$0] == nil }.map { Skip(stage: "\($0 + 1)", reason: "told to") }
        self.init(
            id: document.id, original: document, states: states, ending: ending, skips: skips,
            nanoseconds: states.map { _ in 1_000_000 }, byteCount: byteCount)
    }

    /// A document that could not be read.
    static func unread(_ name: String, error: String = "not UTF-8 at byte 7") -> Outcome {
        Outcome(
            id: name, original: nil, states: [], ending: .failed(stage: nil, error: error), skips: [],
            nanoseconds: [], byteCount: 100)
    }

    /// A small document with an edit, two sentences, an entity and a summary: three steps.
    static func rain(id: String = "rain.txt", ending: Ending = .written) throws -> Outcome {
        try Outcome(Document(id: id, text: "ПЕРМЬ. Идёт дождь. Лев спит."), after: [cut, split, tag], ending: ending)
    }

    private static let cut: Step = { try $0.apply([Edit(0..<12, to: "", because: "dateline")]) }

    private static let split: Step = { document in
        document[.sentences] = [Annotation(0..<20), Annotation(21..<37)]
    }

    private static let tag: Step = { document in
        document[.entities] = [
            Annotation(21..<27, label: "person", score: 0.5, attributes: ["normal": "Лев"])
        ]
        document[.summary] = [Annotation(0..<20, score: 1)]
    }
}

extension Plan {
    /// A plan whose steps are called `1`, `2`, … and do nothing.
    static func of(_ count: Int) -> Plan {
        Plan(
            sound: (0..<count).map {
                Step(
                    name: "\($0 + 1)", stage: StageDefinition(Rename.self), work: StageWork(Rename(prefix: "x")),
                    onError: .fail)
            })
    }
}

extension OutputSettings {
    /// Settings with what is told.
    static func of(
        formats: [Format] = [.jsonl], layout: Layout = .parts, offsets: Offsets = .codePoints
    ) -> OutputSettings {
        var settings = OutputSettings()
        settings.formats = formats
        settings.layout = layout
        settings.offsets = offsets
        return settings
    }
}

extension OutcomeWriter {
    /// The pieces of `outcome` as texts: a line of each of `stages` stages, then the formats.
    static func pieces(
        of outcome: Outcome, stages: Int = 0, formats: [OutputSettings.Format] = [],
        offsets: OutputSettings.Offsets = .codePoints
    ) -> [String] {
        let writer = OutcomeWriter(stages: (0..<stages).map { "\($0 + 1)" }, formats: formats, offsets: offsets)
        let written = writer.write(outcome)
        return (0..<writer.pieceCount).map { String(decoding: written[$0], as: UTF8.self) }
    }
}
