import Foundation

/// The programs of plugins that run now, so that none of them outlives this program, however that ends.
package enum RunningPrograms {
    private struct State: Sendable {
        var groups: Set<pid_t> = []
        /// There as long as there are groups, and a shell.
        var watchdog: Watchdog?
    }

    private static let state = Locked(State())

    /// Ends them all, each with its process group.
    package static func killAll() {
        state.withLock { state in
            for group in state.groups { kill(-group, SIGKILL) }
        }
    }

    /// Notes that a program leads the process group `group`.
    static func add(_ group: pid_t) {
        state.withLock { state in
            if state.watchdog == nil { state.watchdog = try? Watchdog() }
            state.groups.insert(group)
            state.watchdog?.note("+", group)
        }
    }

    /// Forgets a group, which is ended.
    static func forget(_ group: pid_t) {
        state.withLock { state in
            state.groups.remove(group)
            state.watchdog?.note("-", group)
            if state.groups.isEmpty { state.watchdog = nil }
        }
    }
}
