import Textmill

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
        case .idle where hasWork && verdict == nil && !hasFreeLane:
            lanes[index].enter(.starting)
            return .start
        case .starting where isClosed, .running where isClosed: return dismiss(index)
        case .running where verdict == nil: return work(for: index)
        default: return nil
        }
    }

    /// Whether a running lane is free to take what waits.
    private var hasFreeLane: Bool {
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
        guard suspects.isEmpty, lane.inFlight.count <= limits.backlog,
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
                (assignment.sent, assignment.sign) = (now, nil)
                assignment.ahead = lanes[index].inFlight.count
                lanes[index].sent += 1
                lanes[index].inFlight[lanes[index].sent] = assignment
                return (lanes[index].sent, assignment.document)
            })
    }
}
