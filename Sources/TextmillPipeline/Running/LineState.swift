/// The places of the documents in line, and what is ready to go out.
struct LineState<Written: Sendable>: Sendable {
    /// The places in line of the next document to come in, and of the next to go out.
    var incoming = 0
    var outgoing = 0
    var bytesInFlight = 0
    /// What is written and waits for its turn, by its place.
    var ready: [Int: (written: Written, costs: Outcome.Costs)] = [:]
    var isHandingOn = false
    var isExhausted = false
    var isStopping = false
    var failure: (any Error)?

    /// Whether no further document comes in.
    var isClosed: Bool { isExhausted || isStopping || failure != nil }
    /// Whether all that came in has gone out, or never will.
    var isDone: Bool { isClosed && (outgoing == incoming || failure != nil) && !isHandingOn }
}

extension LineState {
    /// Takes an arrival into the line; nil ends it.
    mutating func admit(_ arrival: Arrival?) -> (Int, Arrival)? {
        guard let arrival else {
            isExhausted = true
            return nil
        }
        // It came while the run was asked to stop, and nobody waits for it any more.
        guard !isClosed else { return nil }
        defer { incoming += 1 }
        bytesInFlight += arrival.byteCount
        return (incoming, arrival)
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
