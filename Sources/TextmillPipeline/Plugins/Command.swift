import Foundation

/// A program that is run to its end.
struct Command {
    let program: String
    let arguments: [String]

    /// Runs it with nothing to read, and with all that it says going to the file `log`. Gives its exit status, or 128 and
    /// the signal that ended it.
    func run(log: String) throws(CommandError) -> Int32 {
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
        posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, log, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
        posix_spawn_file_actions_adddup2(&actions, STDOUT_FILENO, STDERR_FILENO)
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        // This program may hold signals back for itself; its children stop when they are asked to.
        var none = sigset_t()
        sigemptyset(&none)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))

        let environment = ProcessInfo.processInfo.environment.map { "\($0.key)=\($0.value)" }
        let child = try startProcess([program] + arguments, environment) { child, words, environment in
            posix_spawn(&child, program, &actions, &attributes, words, environment)
        }
        var status: Int32 = 0
        while waitpid(child, &status, 0) < 0 { guard errno == EINTR else { break } }
        return status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F
    }
}

/// Why a program cannot be started, in the system's words.
struct CommandError: Error, CustomStringConvertible {
    let description: String

    /// The error that C calls `number`.
    init(number: Int32) { description = String(cString: strerror(number)) }
}

/// The environment and the words of a program, as C has them.
typealias CStrings = UnsafePointer<UnsafeMutablePointer<CChar>?>

/// Starts a process with `words` and `environment` by `spawn`, which gives an error number or 0. Gives its number.
func startProcess(
    _ words: [String], _ environment: [String],
    by spawn: (_ child: inout pid_t, _ words: CStrings, _ environment: CStrings) -> Int32
) throws(CommandError) -> pid_t {
    var child: pid_t = 0
    var failure: Int32 = 0
    // A program that was only just written is busy while another child, forked meanwhile, has it open.
    for _ in 0..<20 {
        failure = withCStrings(words) { words in withCStrings(environment) { spawn(&child, words, $0) } }
        guard failure == ETXTBSY else { break }
        usleep(10_000)
    }
    guard failure == 0 else { throw CommandError(number: failure) }
    return child
}

/// Calls `body` with `texts` as C has them: an array of pointers that ends in a null.
private func withCStrings<Answer>(_ texts: [String], _ body: (CStrings) -> Answer) -> Answer {
    var pointers = texts.map { strdup($0) }
    pointers.append(nil)
    defer { pointers.forEach { free($0) } }
    return pointers.withUnsafeBufferPointer { buffer in
        guard let start = buffer.baseAddress else { preconditionFailure("the array has its null") }
        return body(start)
    }
}
