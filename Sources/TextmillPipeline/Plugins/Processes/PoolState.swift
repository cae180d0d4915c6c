import Textmill

/// What a pool has to do, and what its processes are at. Every change of it is made under the pool's lock.
struct PoolState: Sendable {
    /// So many processes in a row may end before they answer anything.
    static let vainStarts = 5
    /// So many documents in a row may end a process.
    static let vainDocuments = 10

    var lanes: [LaneState]
    var hasThreads = false
    /// Documents that were never sent, or are under no suspicion; the next one last.
    var returned: [Assignment] = []
    var waiting: [Assignment] = []
    var firstWaiting = 0
    /// Documents that were at a process when it ended; each goes alone, the next one last.
    var suspects: [Assignment] = []

    /// Why no document is worked on any more, once that is so.
    var verdict: PluginFailure?
    var isClosed = false
    /// How many lanes still have a thread that may start processes.
    var openLanes: Int

    var taken = 0
    var suspicions = 0
    var startsInVain = 0
    var deathsInRow = 0
    var limits: PluginLimits

    init(_ limits: PluginLimits) {
        self.limits = limits
        lanes = Array(repeating: LaneState(), count: limits.processes)
        openLanes = limits.processes
    }

    var hasWork: Bool { !suspects.isEmpty || !returned.isEmpty || firstWaiting < waiting.count }

    /// Takes on a document.
    mutating func add(_ document: Document, _ handOn: @escaping @Sendable (Result<Document, any Error>) -> Void) {
        taken += 1
        waiting.append(Assignment(document: document, handOn: handOn, order: taken))
    }

    /// Gives all documents that nobody has answered, and forgets them.
    mutating func surrender() -> [Assignment] {
        var all = suspects + returned + waiting[firstWaiting...]
        for index in lanes.indices {
            all += lanes[index].inFlight.values
            lanes[index].inFlight = [:]
        }
        (suspects, returned, waiting, firstWaiting) = ([], [], [], 0)
        return all.sorted { $0.order < $1.order }
    }
}
