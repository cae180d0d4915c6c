/// What is known of one process of a plugin, or of its absence.
struct LaneState: Sendable {
    enum Phase {
        /// There is none.
        case idle
        /// It was started, and has not said hello.
        case starting
        case running
        /// It was told to end.
        case ending
        /// It has ended, and its channel for requests is still to be closed.
        case ended
    }

    var phase = Phase.idle
    /// When the phase began.
    var since = ContinuousClock.now
    /// How many documents it was sent; this is the last one's number.
    var sent = 0
    /// How many it has answered.
    var answered = 0
    var lastAnswer = ContinuousClock.now
    /// By number.
    var inFlight: [Int: Assignment] = [:]

    mutating func enter(_ phase: Phase) {
        self.phase = phase
        since = .now
    }
}
