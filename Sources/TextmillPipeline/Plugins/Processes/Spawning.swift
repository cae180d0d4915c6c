import CLinux
import Foundation

/// The start of a plugin's program: in its folder, in a process group of its own, with the channels of the protocol and no
/// other open file, no signal held back or ignored.
struct Spawning: ~Copyable {
    #if canImport(Darwin)
        private var actions: posix_spawn_file_actions_t?
        private var attributes: posix_spawnattr_t?
    #else
        private var actions = posix_spawn_file_actions_t()
        private var attributes = posix_spawnattr_t()
    #endif

    /// A start with these open files for what it reads, what it answers, and what it says beside that.
    init(_ requests: Int32, _ answers: Int32, _ chatter: Int32) {
        posix_spawn_file_actions_init(&actions)
        posix_spawnattr_init(&attributes)
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
        for (number, place) in [(chatter, STDOUT_FILENO), (chatter, STDERR_FILENO), (requests, 3), (answers, 4)] {
            posix_spawn_file_actions_adddup2(&actions, number, place)
        }
        var flags = POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP
        #if canImport(Darwin)
            flags |= POSIX_SPAWN_CLOEXEC_DEFAULT
        #elseif canImport(Glibc)
            posix_spawn_file_actions_addclosefrom_np(&actions, 5)
        #endif
        resetSignals()
        posix_spawnattr_setpgroup(&attributes, 0)
        posix_spawnattr_setflags(&attributes, Int16(flags))
    }

    deinit {
        var (actions, attributes) = (actions, attributes)
        posix_spawn_file_actions_destroy(&actions)
        posix_spawnattr_destroy(&attributes)
    }

    /// Starts `program`, and gives its process's number.
    consuming func run(_ program: PluginProgram) throws(CommandError) -> pid_t {
        posix_spawn_file_actions_addchdir_np(&actions, program.folder)
        return try startProcess(program.words, program.environment) { child, words, environment in
            posix_spawn(&child, program.path, &actions, &attributes, words, environment)
        }
    }

    private mutating func resetSignals() {
        var none = sigset_t()
        sigemptyset(&none)
        posix_spawnattr_setsigmask(&attributes, &none)
        var all = sigset_t()
        sigfillset(&all)
        for signal in [SIGKILL, SIGSTOP] { sigdelset(&all, signal) }
        posix_spawnattr_setsigdefault(&attributes, &all)
    }
}
