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
    var isExhausted = false
    var isStopping = false
    var failure: (any Error)?

    /// Whether no further document comes in.
    var isClosed: Bool { isExhausted || isStopping || failure != nil }
    /// Whether all that came in has gone out, or never will: a run that is to stop does not wait for what is away.
    var isDone: Bool {
        let isHeldUp = isStopping && away > 0 && inHand == 0 && answered.isEmpty
        return isClosed && (outgoing == incoming || failure != nil || isHeldUp) && !isHandingOn
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

    /// Whether the caller is now the one who hands on.
    mutating func beginHandingOn() -> Bool {
        guard !isHandingOn else { return false }
        isHandingOn = true
        return true
    }

    /// What is at the head of the line, if it is ready; if not, handing on ends.
    mutating func head() -> (written: Written, costs: Outcome.Costs)? {
        if failure == nil, let ready = ready.removeValue(forKey: outgoing) { return ready }
        isHandingOn = false
        return nil
    }

    /// Lets the head go.
    mutating func pass(_ bytes: Int) {
        outgoing += 1
        bytesInFlight -= bytes
    }
}
