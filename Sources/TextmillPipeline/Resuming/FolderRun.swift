import Textmill

/// A run into a folder that may hold what earlier runs wrote. What would come out the same is not done again.
public struct FolderRun: Sendable {
    private let plan: Plan
    private let record: RunRecord
    private let folder: PublishedFolder
    private let limit: PartLimit

    /// The run of `plan` that `record` tells of, into the folder at `path`, which is made if need be and is for this run
    /// alone. Throws `OutputError`.
    public init(of plan: Plan, _ record: RunRecord, to path: String) throws {
        try self.init(of: plan, record, to: path, limit: PartLimit(), calls: FileCalls())
    }

    init(of plan: Plan, _ record: RunRecord, to path: String, limit: PartLimit, calls: FileCalls) throws {
        self.plan = plan
        self.record = record
        self.limit = limit
        folder = try PublishedFolder(at: path, calls: calls)
    }

    /// Looks at every document of `source`, runs no stage, and says what is to be done. Nil if no earlier run
    /// left anything in the folder; then no document was looked at. Throws `SurveyStopped` if `progress` is asked to stop.
    public func survey<Documents: DocumentSource>(
        _ source: sending Documents, jobs: Int, progress: RunProgress = RunProgress()
    ) throws -> Agenda? {
        let outputs = try EarlierOutputs(in: folder.out)
        guard !outputs.isEmpty else { return nil }
        return try Survey.agenda(of: source, against: outputs, for: plan, record, limit, jobs: jobs, progress: progress)
    }

    /// Looks at every document of `source`, and says what a run of `plan` that `record` tells of would do in the folder at
    /// `path`, which need not be there; without one, what it would do in an empty one. Nothing is changed.
    public static func agenda<Documents: DocumentSource>(
        of plan: Plan, _ record: RunRecord, in path: String?, _ source: sending Documents, jobs: Int
    ) throws -> Agenda {
        let folder = try path.flatMap { try Folder.existing(at: $0) }
        try folder.map(PublishedFolder.requireOwn)
        return try Survey.agenda(
            of: source, against: try EarlierOutputs(in: folder), for: plan, record, PartLimit(), jobs: jobs,
            progress: RunProgress())
    }

    /// Runs the documents of `source` into the folder, and does of `agenda` what is to be done; everything, with all work
    /// that can be spared, if there is none.
    public func run<Documents: DocumentSource>(
        _ source: sending Documents, by agenda: Agenda?, jobs: Int, progress: RunProgress = RunProgress()
    ) throws -> Report {
        let kept = agenda?.kept ?? [:]
        try folder.removeEarlierRun(but: Set(kept.keys))
        var runner = Runner(plan, jobs: jobs)
        runner.earlierWork = try EarlierWork(EarlierOutputs.past(in: folder.out), for: record.identities)
        let outputs = try OutputFolder(in: folder, for: record, limit: limit, keeping: kept)
        guard let agenda else { return try runner.run(source, into: outputs, progress: progress) }
        let rest = PartedDocuments(of: source, limit: limit, passing: Set(kept.keys), in: agenda.shapes)
        return try runner.run(rest, into: outputs, progress: progress)
    }

    /// Forgets all that earlier runs wrote.
    public func forgetEarlierRuns() throws {
        try folder.removeEarlierRun()
        try folder.forgetPast()
    }
}

/// A survey was asked to stop before it came to its end. Nothing was changed.
public struct SurveyStopped: Error {}

extension Survey {
    /// What a run of `plan` that `record` tells of has to do in a folder that holds `outputs`.
    fileprivate static func agenda<Documents: DocumentSource>(
        of source: sending Documents, against outputs: EarlierOutputs, for plan: Plan, _ record: RunRecord,
        _ limit: PartLimit, jobs: Int, progress: RunProgress
    ) throws -> Agenda {
        let (agenda, shapes) = (Locked(Agenda()), Locked<[PartShape]>([]))
        let head = PartHead(stages: record.identities, record.outputs, limit)
        let causes = Causes(for: plan, record.identities, isAfterWhole: outputs.isOfWholeRun || outputs.isEmpty)
        let survey = try Survey(of: outputs, for: head, limit, causes: causes, into: agenda)
        let documents = PartedDocuments(of: source, limit: limit, noting: shapes)
        let report = try Runner(Plan(sound: []), jobs: jobs).run(documents, into: survey, progress: progress)
        if report.wasStopped { throw SurveyStopped() }
        var result = agenda.withLock { $0 }
        result.shapes = shapes.withLock { $0 }
        let isWhole = result.kept.count == result.shapes.count && outputs.parts.count == result.kept.count
        result.isDone = isWhole && !outputs.hasMore && outputs.isRecorded(by: record, result.keptCounts)
        return result
    }
}
