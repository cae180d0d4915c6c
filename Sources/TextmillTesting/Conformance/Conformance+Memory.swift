import Textmill

extension Conformance {
    /// More than a process's memory moves by itself, in bytes.
    private static let slack = 4 << 20

    /// Whether the memory in use stays as it is from the first fifth of many short documents to the last.
    func memoryVerdict(_ gauge: MemoryGauge) -> ConformanceVerdict {
        work(onDocuments: 0..<documentCount / 5)
        let before = gauge.bytes()
        work(onDocuments: documentCount / 5..<documentCount)
        guard let before, let after = gauge.bytes() else {
            return ConformanceVerdict(
                .keepsMemory, faults: [], remarks: ["this system does not tell how much is in use"])
        }
        guard after - before > Self.slack else { return ConformanceVerdict(.keepsMemory, faults: []) }
        let growth = (after - before) / 1024
        let each = (after - before) / max(1, documentCount - documentCount / 5)
        return ConformanceVerdict(
            .keepsMemory,
            faults: [
                ConformanceFault(
                    .keepsMemory,
                    "\(growth) KB more are in use after \(documentCount) documents than after \(documentCount / 5), "
                        + "\(each) bytes a document")
            ])
    }

    private func work(onDocuments numbers: Range<Int>) {
        for number in numbers {
            let index = shortTrials.startIndex + number % shortTrials.count
            _ = WorkResult(of: subject.work, on: shortTrials[index].document)
        }
    }
}
