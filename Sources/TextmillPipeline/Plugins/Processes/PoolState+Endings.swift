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
