import CLinux
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
        let id = try spawn(program, [requests.reading, answers.writing, chatter.writing].map(\.number))
        for end in [requests.writing, answers.reading, chatter.reading] { end.stopWaiting() }
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
        var status: Int32 = 0
        while waitpid(id, &status, 0) < 0 { guard errno == EINTR else { break } }
        return status & 0x7F == 0 ? .code(status >> 8 & 0xFF) : .signal(status & 0x7F)
    }

    private static func spawn(_ program: PluginProgram, _ ends: [Int32]) throws(CommandError) -> pid_t {
        #if canImport(Darwin)
            var actions: posix_spawn_file_actions_t?
            var attributes: posix_spawnattr_t?
        #else
            var actions = posix_spawn_file_actions_t()
            var attributes = posix_spawnattr_t()
        #endif
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_adddup2(&actions, ends[2], STDOUT_FILENO)
        posix_spawn_file_actions_adddup2(&actions, ends[2], STDERR_FILENO)
        posix_spawn_file_actions_adddup2(&actions, ends[0], 3)
        posix_spawn_file_actions_adddup2(&actions, ends[1], 4)
        posix_spawn_file_actions_addchdir_np(&actions, program.folder)
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var none = sigset_t()
        sigemptyset(&none)
        posix_spawnattr_setsigmask(&attributes, &none)
        var all = sigset_t()
        sigfillset(&all)
        for signal in [SIGKILL, SIGSTOP] { sigdelset(&all, signal) }
        posix_spawnattr_setsigdefault(&attributes, &all)
        posix_spawnattr_setpgroup(&attributes, 0)
        var flags = POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP
        #if canImport(Darwin)
            flags |= POSIX_SPAWN_CLOEXEC_DEFAULT
        #elseif canImport(Glibc)
            posix_spawn_file_actions_addclosefrom_np(&actions, 5)
        #endif
        posix_spawnattr_setflags(&attributes, Int16(flags))
        var child: pid_t = 0
        var failure: Int32 = 0
        // A program that was only just written is busy while another child, forked meanwhile, has it open.
        for _ in 0..<20 {
            failure = withCStrings(program.words) { words in
                withCStrings(program.environment) {
                    posix_spawn(&child, program.path, &actions, &attributes, words, $0)
                }
            }
            guard failure == ETXTBSY else { break }
            usleep(10_000)
        }
        guard failure == 0 else { throw CommandError(description: String(cString: strerror(failure))) }
        return child
    }
}

/// How a process ended.
enum ExitStatus: Hashable, Sendable {
    case code(Int32)
    case signal(Int32)

    /// In words, after the name of what ended.
    var description: String {
        switch self {
        case .code(let code): "ended with exit status \(code)"
        case .signal(let number): "was ended by signal \(number) (\(String(cString: strsignal(number))))"
        }
    }
}
