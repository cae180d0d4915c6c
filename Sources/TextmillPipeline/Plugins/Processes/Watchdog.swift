import Foundation

/// A small program beside this one that ends the programs of plugins where this one cannot: killed, or crashed.
///
/// It reads a pipe that this program alone writes to: `+ 12` for a process group that began, `- 12` for one that has
/// ended. At the end of file, however that comes about, it kills the groups that are left. It is in a group of its own,
/// so that what a terminal sends to this program does not reach it.
final class Watchdog: Sendable {
    private static let script = """
        trap '' HUP INT QUIT TERM
        groups=' '
        while read -r sign group; do
            case $sign in
            +) groups="$groups$group " ;;
            -) groups="${groups%% $group *} ${groups#* $group }" ;;
            esac
        done <&3
        for group in $groups; do kill -s KILL -- "-$group"; done
        """

    private let id: pid_t
    private let lines: Int32

    /// Starts it. Throws where there is no shell to do it.
    init() throws(CommandError) {
        let pipe = try Descriptor.pipe()
        let nowhere = Descriptor(open("/dev/null", O_WRONLY | O_CLOEXEC))
        id = try withExtendedLifetime((pipe.reading, nowhere)) { () throws(CommandError) in
            try Spawning(pipe.reading.number, nowhere.number, nowhere.number).run(
                PluginProgram(
                    path: "/bin/sh", words: ["sh", "-c", Self.script, "textmill-watchdog"], folder: "/",
                    environment: []))
        }
        lines = fcntl(pipe.writing.number, F_DUPFD_CLOEXEC, 10)
    }

    /// Ends it: it has nothing left to kill.
    deinit {
        close(lines)
        var status: Int32 = 0
        while waitpid(id, &status, 0) < 0 { guard errno == EINTR else { break } }
    }

    /// Tells it of the process group `group`, which begins (`+`) or has ended (`-`).
    func note(_ sign: Character, _ group: pid_t) {
        let line = Array("\(sign) \(group)\n".utf8)
        while write(lines, line, line.count) < 0 { guard errno == EINTR else { break } }
    }
}
