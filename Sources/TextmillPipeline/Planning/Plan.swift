public import Textmill

/// A pipeline that can run: every stage made, and each sure to find what it requires.
public struct Plan: Sendable {
    /// A stage at its place in the pipeline.
    public struct Step: Sendable {
        /// What the pipeline file calls it: its `as:` name, or the stage's own.
        public let name: String
        /// What the stage says of itself.
        public let stage: StageDefinition
        /// The stage with its settings, ready to work.
        public let work: StageWork
        /// What becomes of a document that the stage fails on.
        public let onError: OnError
        /// The longest that the stage may take over a document; nil if it may take for ever.
        public internal(set) var timeout: Duration?
        /// What the pipeline file says of it.
        var origin = StepOrigin()
        /// The stage's contract.
        public var contract: Contract { stage.contract }
    }

    /// The stages in order.
    public let steps: [Step]
    /// How many documents may fail before a run stops; nil if all may.
    public let stopAfter: FailureLimit?
    /// The language of the documents whose input does not say; nil where nothing is said.
    public let language: LanguageCode?

    /// A plan of `steps`, which are sound.
    init(sound steps: [Step], stopAfter: FailureLimit? = nil, language: LanguageCode? = nil) {
        self.steps = steps
        self.stopAfter = stopAfter
        self.language = language
    }

    /// Makes every stage that `file` names of those in `stages`. Throws all `Diagnostics` at once; makes no document.
    public init(_ file: PipelineFile, stages: StageRegistry) throws(Diagnostics) {
        stopAfter = file.stopAfter
        language = file.language
        var layers = StandingLayers(stages: file.stages, registry: stages)
        var names = StepNames()
        var problems = Diagnostics()
        steps = file.stages.compactMap { entry in
            guard !problems.isFull else { return nil }
            problems.add(entry.problems)
            guard let name = entry.name else {
                layers.passUnknown()
                return nil
            }
            let stage = problems.collect { try stages.stage(named: name) }
            if stage == nil, let meant = stages.names.nearest(to: name.scalar ?? "") {
                // A mistyped name hides no mistake below it.
                _ = problems.collect { try stages.stage(named: meant)?.make(entry.settings, entry.readFile) }
            }
            _ = problems.collect { try names.take(entry.alias ?? name) }
            _ = problems.collect { try layers.pass(stage, at: name.place) }
            return stage.flatMap { stage in
                problems.collect {
                    let readings = FileReadings(entry.readFile)
                    let work = try stage.make(entry.settings, readings.reading)
                    let timeout = (entry.timeout ?? file.timeout)?.duration
                    if case .elsewhere(let stage) = work.place, let timeout { stage.limit(to: timeout) }
                    let origin = StepOrigin(
                        place: name.place, settings: entry.settings.entries ?? [], files: readings.files,
                        places: readings.places)
                    return Step(
                        name: entry.alias?.scalar ?? stage.name, stage: stage, work: work,
                        onError: entry.onError ?? file.onError, timeout: timeout, origin: origin)
                }
            }
        }
        try problems.throwIfErrors()
    }
}

extension Plan {
    /// The document that came in, with what the pipeline file says of all.
    func received(_ document: Document) -> Document {
        guard let language else { return document }
        var document = document
        document.complete(with: FieldValue.Field(name: "language", value: .string(language.description)))
        return document
    }

    /// Ends what works for its stages elsewhere.
    func close() {
        for case .elsewhere(let stage) in steps.map(\.work.place) { stage.close() }
    }
}

/// The names by which a pipeline calls its stages: each once.
private struct StepNames {
    private var lines: [String: Int] = [:]

    mutating func take(_ placed: PlacedValue) throws {
        let name = placed.scalar ?? ""
        if let line = lines[name] { throw Diagnostic.twice(name, at: placed.place, first: line) }
        lines[name] = placed.place.line
    }
}

extension Diagnostic {
    fileprivate static func twice(_ name: String, at place: Place, first line: Int) -> Diagnostic {
        .error(
            "'\(name)' stands twice, first on line \(line)", at: place,
            hint: "give one of them another name: 'as: NAME' beside it")
    }
}
