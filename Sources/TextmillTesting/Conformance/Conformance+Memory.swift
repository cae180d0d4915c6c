import Textmill

extension Conformance {
    /// More than a process's memory moves by itself, in bytes.
    private static let slack = 4 << 20

    /// Whether the memory in use stays as it is from the first fifth of many short documents to the last.
    func memoryVerdict(_ gauge: MemoryGauge) -> ConformanceVerdict {
        let fifth = work(onDocuments: 0..<effort.documents / 5, for: effort.patience.map { $0 / 5 })
        let before = gauge.bytes()
        let all = fifth == effort.documents / 5 ? effort.documents : fifth * 5
        work(onDocuments: fifth..<all)
        guard let before, let after = gauge.bytes() else {
            return ConformanceVerdict(
                .keepsMemory, faults: [], remarks: ["this system does not tell how much is in use"])
        }
        let remarks = all < effort.documents ? ["watched over \(all) documents, for which there was time"] : []
        guard after - before > Self.slack else { return ConformanceVerdict(.keepsMemory, faults: [], remarks: remarks) }
        let growth = (after - before) / 1024
        let each = (after - before) / max(1, all - fifth)
        return ConformanceVerdict(
            .keepsMemory,
            faults: [
                ConformanceFault(
                    .keepsMemory,
                    "\(growth) KB more are in use after \(all) documents than after \(fifth), \(each) bytes a document"
                )
            ])
    }

    /// Gives how many documents it worked on: all, or those for which there was time.
    @discardableResult
    private func work(onDocuments numbers: Range<Int>, for limit: Duration? = nil) -> Int {
        let end = limit.map { ContinuousClock.now + $0 }
        for number in numbers {
            if let end, ContinuousClock.now > end { return number - numbers.lowerBound }
            let index = shortTrials.startIndex + number % shortTrials.count
            _ = WorkResult(of: subject.work, on: shortTrials[index].document)
        }
        return numbers.count
    }
}
