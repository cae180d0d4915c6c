import Foundation

/// A running program of a plugin, with the pipes to it. It leads a process group of its own.
struct PluginProcess: Sendable {
    let id: pid_t
    /// Where its answers come from.
    let answers: Descriptor
    /// What it says beside them: its standard output and standard error.
    let chatter: Descriptor

    /// Starts `program`. Requests go to `requests`, which its one owner closes to end it.
    static func start(_ program: PluginProgram) throws(CommandError) -> (process: PluginProcess, requests: Descriptor) {
        let requests = try Descriptor.pipe()
        let answers = try Descriptor.pipe()
        let chatter = try Descriptor.pipe()
        let id = try withExtendedLifetime((requests, answers, chatter)) { () throws(CommandError) in
            try Spawning(requests.reading.number, answers.writing.number, chatter.writing.number).run(program)
        }
        for end in [requests.writing, answers.reading, chatter.reading] { end.stopWaiting() }
        RunningPrograms.add(id)
        return (PluginProcess(id: id, answers: answers.reading, chatter: chatter.reading), requests.writing)
    }

    /// Whether it has ended. It stays a zombie until `reap`, so that its number is nobody else's.
    var hasEnded: Bool {
        var info = siginfo_t()
        let failed = waitid(P_PID, id_t(id), &info, WEXITED | WNOHANG | WNOWAIT) != 0
        return failed ? errno != EINTR : info.si_signo != 0
    }

    /// Whether it ends by itself within `limit`.
    func ends(within limit: Duration) -> Bool {
        let end = ContinuousClock.now + limit
        while !hasEnded {
            guard ContinuousClock.now < end else { return false }
            usleep(1000)
        }
        return true
    }

    /// Ends all that is left of its group, and says how it ended.
    func reap() -> ExitStatus {
        kill(-id, SIGKILL)
        // Its number is its own until it is waited for, so it is forgotten before.
        RunningPrograms.forget(id)
        var status: Int32 = 0
        while waitpid(id, &status, 0) < 0 { guard errno == EINTR else { break } }
        return status & 0x7F == 0 ? .code(status >> 8 & 0xFF) : .signal(status & 0x7F)
    }
}
