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

extension RunningPrograms {
    /// The memory that they and their children hold, in bytes, by Linux's `/proc`; nil where nothing tells.
    package static var residentBytes: Int? {
        let groups = state.withLock(\.groups)
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: "/proc") else { return nil }
        return names.filter { pid_t($0) != nil }.reduce(0) { sum, name in
            guard let stat = try? String(contentsOfFile: "/proc/\(name)/stat", encoding: .utf8) else { return sum }
            // After the name in parentheses: state, parent, group, and at the 22nd place the resident pages.
            let words = stat.split(separator: ")").last?.split(separator: " ") ?? []
            guard words.count > 21, let group = pid_t(words[2]), groups.contains(group) else { return sum }
            return sum + (Int(words[21]) ?? 0) * NSPageSize()
        }
    }
}
