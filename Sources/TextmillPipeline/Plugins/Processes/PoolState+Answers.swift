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
        case .running: return lane.overdue(at: now, limits)
        default: return nil
        }
    }
}

extension LaneState {
    /// What it is overdue with while it is running.
    fileprivate func overdue(at now: ContinuousClock.Instant, _ limits: PluginLimits) -> ProcessFault? {
        guard let first = inFlight.values.map(\.sent).min() else { return nil }
        for (number, assignment) in inFlight
        where now - assignment.sent > limits.timeout * (assignment.ahead + 1) {
            return .overtime(number: number, limits.timeout)
        }
        let begun = max(first, lastAnswer)
        if now - begun > limits.timeout { return .silent(limits.timeout, setting: "timeout") }
        let sign = max(begun, inFlight.values.compactMap(\.sign).max() ?? begun)
        return now - sign > limits.progress ? .silent(limits.progress, setting: "progress") : nil
    }
}

/// Why an answer is for no document that waits for it.
enum PoolFault: Error {
    case twice
    case unknown(Int)
}
