/// What came of running stages anew on a sample of the documents, and comparing.
public struct Verification: Sendable {
    /// A document on which a stage did something else than when it was run.
    public struct Difference: Hashable, Sendable {
        /// The document's id.
        public let id: String
        /// What the pipeline calls the first stage that differs.
        public let stage: String
    }

    /// How many documents the outputs hold.
    public internal(set) var documents = 0
    /// How many were run anew and compared.
    public internal(set) var compared = 0
    /// Those that differed.
    public internal(set) var differences: [Difference] = []
    /// What the pipeline calls the first stage that is not what it was, so that nothing is compared from it on; nil if
    /// all are.
    public internal(set) var firstLeftOut: String?
}

extension FolderRun {
    /// Runs all stages of `plan` anew on about `count` of the documents that the folder at `path` holds, evenly spread,
    /// and compares what they do with what they did. Documents that are no longer what they were, and stages that are
    /// not, are left out. Nothing is changed.
    public static func verify<Documents: DocumentSource>(
        _ count: Int, of plan: Plan, _ record: RunRecord, in path: String, _ source: sending Documents, jobs: Int
    ) throws -> Verification {
        let folder = try Folder.existing(at: path)
        try folder.map(PublishedFolder.requireOwn)
        let outputs = try EarlierOutputs(in: folder)
        let parts = outputs.traces
        // Of a run that was cut short, the traces of what it was to write anew are there too.
        let total = (outputs.parts.isEmpty ? outputs.past : Array(outputs.parts.values)).reduce(0) { $0 + $1.count }
        let common = parts.map { $0.head.commonStages(with: record.identities) }.max() ?? 0
        let result = Locked(Verification())
        result.withLock { result in
            result.documents = total
            result.firstLeftOut = record.identities.dropFirst(common).first?.name
        }
        let comparison = Comparison(
            with: try EarlierWork(parts, for: record.identities), stages: record.identities.map(\.name), into: result)
        let sample = SampledDocuments(of: source, count: count, among: total)
        _ = try Runner(plan, jobs: jobs).run(sample, into: comparison)
        return result.withLock { $0 }
    }
}
