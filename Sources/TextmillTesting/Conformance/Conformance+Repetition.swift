import Dispatch
import Foundation
import Synchronization
import Textmill

extension Conformance {
    /// A difference between what the stage makes of a text one time and another.
    func repetitionFault(_ work: TrialWork) -> ConformanceFault? {
        WorkResult(of: subject.work, on: work.trial.document).difference(from: work.result).map {
            ConformanceFault(.repeatsItself, "the second time, \($0)", on: work.trial)
        }
    }

    /// A text of which the stage makes something else while it works on others at the same time.
    ///
    /// Threads are real ones: a queue would use as many as there are cores, and no more.
    func concurrencyFault(_ works: [TrialWork]) -> ConformanceFault? {
        let found = FirstDifference()
        let group = DispatchGroup()
        for number in 0..<8 {
            group.enter()
            let thread = Thread {
                for step in steps(ofThread: number) {
                    if WorkResult(of: subject.work, on: trials[step].document) != works[step].result {
                        found.note(step)
                    }
                }
                group.leave()
            }
            thread.stackSize = 8 << 20
            thread.start()
        }
        group.wait()
        return found.index.map { index in
            ConformanceFault(.worksSideBySide, "beside other documents it gives something else", on: trials[index])
        }
    }

    /// The short texts, on which all threads are at the same time; then again, each thread a few texts behind the other;
    /// then one of the long ones. Where fewer are asked for, those at the end.
    private func steps(ofThread number: Int) -> [Int] {
        let short = Array(shortTrials.indices)
        let behind = short.map { ($0 + number * 5) % short.count }
        let all = short + behind + [short.count + number % (trials.count - short.count)]
        return all.suffix(effort.sharedTexts)
    }

    /// What the stage changes when it runs again on what it left.
    func idempotenceFault(_ work: TrialWork) -> ConformanceFault? {
        guard let document = work.document, document.dropReason == nil else { return nil }
        if subject.contract.requires.contains(where: { $0 != .text && !document.layers.contains($0) }) { return nil }
        return WorkResult(of: subject.work, on: document).difference(from: work.result).map {
            ConformanceFault(.isIdempotent, "run again, \($0)", on: work.trial)
        }
    }
}

/// The first text that came out differently, noted by several threads.
private final class FirstDifference: Sendable {
    private let noted = Atomic<Int>(-1)

    var index: Int? {
        let index = noted.load(ordering: .acquiring)
        return index < 0 ? nil : index
    }

    func note(_ index: Int) {
        _ = noted.compareExchange(expected: -1, desired: index, ordering: .acquiringAndReleasing)
    }
}
