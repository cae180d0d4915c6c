/// The places of the documents in line, and what is ready to go out.
struct LineState<Written: Sendable>: Sendable {
    /// The places in line of the next document to come in, and of the next to go out.
    var incoming = 0
    var outgoing = 0
    var bytesInFlight = 0
    /// What is written and waits for its turn, by its place.
    var ready: [Int: (written: Written, costs: Outcome.Costs)] = [:]
    var isHandingOn = false
    /// Whether a worker waits for the source.
    var isLettingIn = false
    /// How many documents are with a stage that works elsewhere.
    var away = 0
    /// Documents that came back from there, with their places in line.
    var answered: [(passage: Passage, place: Int)] = []
    /// The calls of stages that were left behind and have not ended yet.
    private(set) var leftBehind: [StuckStages.Call] = []
    /// Those that ended between being given up and being left behind.
    private(set) var backBefore: [StuckStages.Call] = []
    var isExhausted = false
    var isStopping = false
    /// Whether the run is to end at last, whatever workers are still at.
    var isGivenUp = false
    var failure: (any Error)?
    /// What failures there were, if they may be only so many.
    var failures: FailureCount?

    /// Whether no further document comes in.
    var isClosed: Bool { isExhausted || isStopping || isCut }
    /// Whether no further document goes out.
    var isCut: Bool { failure != nil || failures?.isReached == true || isGivenUp }
    /// Whether all that came in has gone out, or never will: a run that is to stop does not wait for what is away.
    var isDone: Bool {
        let isHeldUp = isStopping && away > 0 && inHand == 0 && answered.isEmpty
        return isClosed && (outgoing == incoming || isCut || isHeldUp) && (!isHandingOn || isGivenUp)
    }

    /// How many documents workers have.
    private var inHand: Int { incoming - outgoing - ready.count - away - answered.count }
}

extension LineState {
    /// Takes what the source gave into the line; nil, or an error, ends it.
    mutating func admit(_ result: Result<Arrival?, any Error>) -> (Arrival, Int)? {
        isLettingIn = false
        switch result {
        case .success(let arrival?):
            // It may have come after the run was asked to stop, and then nobody waits for it any more.
            guard !isClosed else { return nil }
            defer { incoming += 1 }
            bytesInFlight += arrival.byteCount
            return (arrival, incoming)
        case .success(nil): isExhausted = true
        case .failure(let error): failure = error
        }
        return nil
    }

    /// Takes back a document that was away; too late if the run is to stop.
    mutating func comeBack(_ passage: Passage, to place: Int) {
        guard !isStopping else { return }
        away -= 1
        answered.append((passage, place))
    }

    /// Takes a document from a stage that does not give it back, and lets others go on with it. Whether the run goes on.
    mutating func leaveBehind(_ call: StuckStages.Call, _ passage: Passage, at place: Int) -> Bool {
        if let index = backBefore.firstIndex(of: call) {
            backBefore.remove(at: index)
        } else {
            leftBehind.append(call)
        }
        guard leftBehind.count < StuckStages.most else {
            failure = failure ?? StuckStages(calls: leftBehind)
            return false
        }
        answered.append((passage, place))
        return true
    }

    /// Notes that a call that was left behind has ended after all.
    mutating func comeBackTooLate(from call: StuckStages.Call) {
        if let index = leftBehind.firstIndex(of: call) {
            leftBehind.remove(at: index)
        } else {
            backBefore.append(call)
        }
    }

    /// Whether the caller is now the one who hands on. Nobody is any more once the line is done: the outputs are being ended.
    mutating func beginHandingOn() -> Bool {
        guard !isHandingOn, !isDone else { return false }
        isHandingOn = true
        return true
    }

    /// What is at the head of the line, if it is ready; if not, handing on ends.
    mutating func head() -> (written: Written, costs: Outcome.Costs)? {
        if !isCut, let ready = ready.removeValue(forKey: outgoing) { return ready }
        isHandingOn = false
        return nil
    }

    /// Lets the head go, which ended as `ending` says.
    mutating func pass(_ bytes: Int, _ ending: Outcome.Ending) {
        outgoing += 1
        bytesInFlight -= bytes
        failures?.count(ending)
    }
}
