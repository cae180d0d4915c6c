import Dispatch

/// Does work beside its caller, one piece after another.
final class Background: Sendable {
    private let queue: DispatchQueue
    private let failure = Locked<(any Error)?>(nil)

    /// `label` names its queue for debuggers.
    init(_ label: String) { queue = DispatchQueue(label: label) }

    /// Begins `work` and returns at once. What it throws, `wait` throws.
    func begin(_ work: @escaping @Sendable () throws -> Void) {
        queue.async { [failure] in
            do { try work() } catch { failure.withLock { $0 = $0 ?? error } }
        }
    }

    /// Waits until all work is done. Throws the first error there was, now and ever after.
    func wait() throws {
        queue.sync {}
        if let error = failure.withLock({ $0 }) { throw error }
    }
}
