import Foundation

/// A value that several threads use, one at a time.
///
/// It is made of a pthread mutex, not of `Synchronization.Mutex`, in which the thread sanitizer sees races on Linux.
package final class Locked<Value>: Sendable {
    private let condition = NSCondition()
    private nonisolated(unsafe) var value: Value  // Touched only under the lock.

    /// A lock around `value`.
    package init(_ value: sending Value) { self.value = value }

    /// Calls `body` with the value, alone.
    package func withLock<Answer>(_ body: (inout Value) throws -> Answer) rethrows -> Answer {
        condition.lock()
        defer { condition.unlock() }
        return try body(&value)
    }

    /// Waits until `body` gives an answer; it is asked again whenever `wakeAll` has been called.
    package func wait<Answer>(for body: (inout Value) throws -> Answer?) rethrows -> Answer {
        condition.lock()
        defer { condition.unlock() }
        while true {
            if let answer = try body(&value) { return answer }
            condition.wait()
        }
    }

    /// Lets all who wait ask again.
    package func wakeAll() { condition.broadcast() }
}
