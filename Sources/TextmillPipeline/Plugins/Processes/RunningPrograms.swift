import Foundation

/// The programs of plugins that run now, for a program that must end at once and leave none of them behind.
package enum RunningPrograms {
    private static let groups = Locked<Set<pid_t>>([])

    /// Ends them all, each with its process group.
    package static func killAll() {
        groups.withLock { groups in
            for group in groups { kill(-group, SIGKILL) }
        }
    }

    /// Notes that a program leads the process group `group`.
    static func add(_ group: pid_t) { groups.withLock { _ = $0.insert(group) } }

    /// Forgets a group, which is ended.
    static func forget(_ group: pid_t) { groups.withLock { _ = $0.remove(group) } }
}
