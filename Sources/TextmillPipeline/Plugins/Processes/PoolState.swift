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
    private var returned: [Assignment] = []
    private var waiting: [Assignment] = []
    private var firstWaiting = 0
    /// Documents that were at a process when it ended; each goes alone, the next one last.
    private var suspects: [Assignment] = []

    /// Why no document is worked on any more, once that is so.
    private(set) var verdict: PluginFailure?
    var isClosed = false
    /// How many lanes still have a thread that may start processes.
    var openLanes: Int

    private var taken = 0
    private var suspicions = 0
    private var startsInVain = 0
    private var deathsInRow = 0
    let limits: PluginLimits

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

// MARK: Sending

extension PoolState {
    /// What the thread of a lane is to do.
    enum Order {
        case start
        case send([(number: Int, document: Document)])
        /// Close the channel, so that the process ends.
        case dismiss
        /// Close the channel of a process that has ended.
        case forget
        case leave
    }

    /// What the thread of lane `index` is to do now; nil for nothing.
    mutating func order(for index: Int) -> Order? {
        switch lanes[index].phase {
        case .ended:
            lanes[index] = LaneState()
            return .forget
        case .idle where isClosed:
            openLanes -= 1
            return .leave
        case .idle where hasWork && verdict == nil && !hasBetter(than: index):
            lanes[index].enter(.starting)
            return .start
        case .starting where isClosed, .running where isClosed: return dismiss(index)
        case .running where verdict == nil: return work(for: index)
        default: return nil
        }
    }

    /// Whether a running lane is free to take what waits.
    private func hasBetter(than index: Int) -> Bool {
        lanes.contains { $0.phase == .starting || $0.phase == .running && $0.inFlight.isEmpty && !needsFresh }
    }

    private var needsFresh: Bool { suspects.last?.needsFresh == true }

    private mutating func dismiss(_ index: Int) -> Order {
        lanes[index].enter(.ending)
        return .dismiss
    }

    private mutating func work(for index: Int) -> Order? {
        let lane = lanes[index]
        guard !lane.inFlight.values.contains(where: { $0.suspicion != nil }) else { return nil }
        if let suspect = suspects.last, lane.inFlight.isEmpty {
            if suspect.needsFresh, lane.sent > 0 { return dismiss(index) }
            suspects.removeLast()
            return send([suspect], to: index)
        }
        let least = lanes.lazy.filter { $0.phase == .running }.map(\.inFlight.count).min() ?? 0
        guard suspects.isEmpty || lane.sent == 0 || lane.inFlight.isEmpty, lane.inFlight.count <= limits.backlog,
            lane.inFlight.count < least + limits.batch
        else { return nil }
        let batch = next(limits.batch)
        return batch.isEmpty ? nil : send(batch, to: index)
    }

    private mutating func next(_ count: Int) -> [Assignment] {
        var batch: [Assignment] = []
        while batch.count < count {
            if let assignment = returned.popLast() {
                batch.append(assignment)
            } else if firstWaiting < waiting.count {
                batch.append(waiting[firstWaiting])
                firstWaiting += 1
            } else {
                break
            }
        }
        if firstWaiting > 64, firstWaiting > waiting.count / 2 {
            waiting.removeSubrange(..<firstWaiting)
            firstWaiting = 0
        }
        return batch
    }

    private mutating func send(_ batch: [Assignment], to index: Int) -> Order {
        let now = ContinuousClock.now
        return .send(
            batch.map { assignment in
                var assignment = assignment
                (assignment.sent, assignment.sign) = (now, now)
                assignment.ahead = lanes[index].inFlight.count
                lanes[index].sent += 1
                lanes[index].inFlight[lanes[index].sent] = assignment
                return (lanes[index].sent, assignment.document)
            })
    }
}

// MARK: Answers

extension PoolState {
    /// Takes document `number` off lane `index`, which has answered it.
    mutating func answered(_ number: Int, on index: Int) throws(PoolFault) -> Assignment {
        guard let assignment = lanes[index].inFlight.removeValue(forKey: number) else {
            throw number >= 1 && number <= lanes[index].sent ? .twice : .unknown(number)
        }
        lanes[index].answered += 1
        lanes[index].lastAnswer = .now
        (startsInVain, deathsInRow) = (0, 0)
        return assignment
    }

    /// Notes that document `number` is worked on.
    mutating func noteProgress(of number: Int, on index: Int) throws(PoolFault) {
        guard lanes[index].inFlight[number] != nil else {
            // A program may say so in one thread while another answers.
            if number >= 1, number <= lanes[index].sent { return }
            throw .unknown(number)
        }
        lanes[index].inFlight[number]?.sign = .now
    }

    /// What lane `index` is overdue with, at `now`.
    func overdue(_ index: Int, at now: ContinuousClock.Instant) -> ProcessFault? {
        let lane = lanes[index]
        switch lane.phase {
        case .starting where now - lane.since > limits.start: return .slowStart(limits.start)
        case .ending where now - lane.since > PluginLimits.grace: return .dismissed
        case .running:
            guard let first = lane.inFlight.values.map(\.sent).min() else { return nil }
            for (number, assignment) in lane.inFlight
            where now - assignment.sent > limits.timeout * (assignment.ahead + 1) {
                return .overtime(number: number, limits.timeout)
            }
            let begun = max(first, lane.lastAnswer)
            if now - begun > limits.timeout { return .silent(limits.timeout, setting: "timeout") }
            let sign = max(begun, lane.inFlight.values.map(\.sign).max() ?? begun)
            return now - sign > limits.progress ? .silent(limits.progress, setting: "progress") : nil
        default: return nil
        }
    }
}

/// Why an answer is for no document that waits for it.
enum PoolFault: Error {
    case twice
    case unknown(Int)
}

// MARK: The end of a process

extension PoolState {
    /// Settles what becomes of the documents at lane `index`, whose process was given up because of `fault`. Gives
    /// those that fail by it.
    mutating func settle(_ index: Int, after fault: ProcessFault, _ sentence: (ProcessFault, _ often: String) -> String)
        -> [Assignment]
    {
        let lane = lanes[index]
        lanes[index].inFlight = [:]
        lanes[index].enter(.ended)
        guard !isClosed, verdict == nil else { return lane.inFlight.values.sorted { $0.order < $1.order } }
        if case .stranger = fault { return judge(sentence(fault, "")) }
        if lane.phase != .ending, lane.inFlight.isEmpty, lane.answered == 0 {
            startsInVain += 1
            if startsInVain >= Self.vainStarts { return judge(sentence(fault, ", \(Self.vainStarts) times in a row")) }
        }
        if lane.inFlight.count == 1, lane.sent == 1, let guilty = lane.inFlight.values.first {
            return condemn(guilty, fault, sentence)
        }
        suspect(lane.inFlight, fault)
        return []
    }

    /// Nothing is worked on any more. Gives all documents, which fail by that.
    mutating func judge(_ sentence: String) -> [Assignment] {
        verdict = PluginFailure(sentence)
        return surrender()
    }

    private mutating func condemn(
        _ guilty: Assignment, _ fault: ProcessFault, _ sentence: (ProcessFault, _ often: String) -> String
    ) -> [Assignment] {
        deathsInRow += 1
        if deathsInRow >= Self.vainDocuments {
            return [guilty] + judge(sentence(fault, ", \(Self.vainDocuments) documents in a row"))
        }
        if let suspicion = guilty.suspicion {
            let acquitted = suspects.filter { $0.suspicion == suspicion }
            suspects.removeAll { $0.suspicion == suspicion }
            giveBack(acquitted)
        }
        return [guilty]
    }

    private mutating func suspect(_ inFlight: [Int: Assignment], _ fault: ProcessFault) {
        switch fault {
        case .twice: giveBack(Array(inFlight.values))
        case .overtime(let number, _):
            giveBack(inFlight.filter { $0.key != number }.map(\.value))
            if let late = inFlight[number] { addSuspects([late]) }
        default: addSuspects(Array(inFlight.values))
        }
    }

    private mutating func addSuspects(_ assignments: [Assignment]) {
        suspicions += 1
        let isAlone = assignments.count == 1
        for assignment in assignments.sorted(by: { $0.order > $1.order }) {
            var suspect = assignment
            suspect.suspicion = assignment.suspicion ?? suspicions
            suspect.needsFresh = isAlone
            suspects.append(suspect)
        }
    }

    private mutating func giveBack(_ assignments: [Assignment]) {
        for assignment in assignments.sorted(by: { $0.order > $1.order }) {
            var acquitted = assignment
            acquitted.suspicion = nil
            acquitted.needsFresh = false
            returned.append(acquitted)
        }
    }
}
