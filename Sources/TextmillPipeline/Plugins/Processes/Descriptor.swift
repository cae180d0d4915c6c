import CLinux
import Foundation

/// An open file of this program, closed when nobody has it any more. Its children do not see it.
final class Descriptor: Sendable {
    let number: Int32

    init(_ number: Int32) { self.number = number }

    deinit { close(number) }

    /// The two ends of a new pipe. Both have numbers above those that a plugin's program is given them under.
    static func pipe() throws(CommandError) -> (reading: Descriptor, writing: Descriptor) {
        var ends: [Int32] = [0, 0]
        #if os(Linux)
            let failed = pipe2(&ends, O_CLOEXEC) != 0
        #else
            let failed = Foundation.pipe(&ends) != 0
        #endif
        guard !failed else { throw CommandError(number: errno) }
        let low = ends.map(Descriptor.init)
        let high = low.map { fcntl($0.number, F_DUPFD_CLOEXEC, 10) }
        guard high.allSatisfy({ $0 >= 0 }) else {
            let error = CommandError(number: errno)
            for number in high where number >= 0 { close(number) }
            throw error
        }
        return (Descriptor(high[0]), Descriptor(high[1]))
    }

    /// Lets it be an error, and not the end of this program, when this thread writes where nobody reads.
    static func blockBrokenPipeSignal() {
        var signals = sigset_t()
        sigemptyset(&signals)
        sigaddset(&signals, SIGPIPE)
        pthread_sigmask(SIG_BLOCK, &signals, nil)
    }

    /// Makes reading and writing return at once.
    func stopWaiting() { _ = fcntl(number, F_SETFL, fcntl(number, F_GETFL) | O_NONBLOCK) }

    /// Whether there is something to read, or room to write, within so many milliseconds. At the end of the file there
    /// is.
    func isReady(for events: Int32, within milliseconds: Int32) -> Bool {
        var entry = pollfd(fd: number, events: Int16(events), revents: 0)
        return poll(&entry, 1, milliseconds) > 0
    }

    /// Reads into `room`: how many bytes, 0 at the end, nil where there is nothing yet.
    func read(into room: inout [UInt8]) -> Int? {
        let count = room.withUnsafeMutableBytes { Foundation.read(number, $0.baseAddress, $0.count) }
        return count >= 0 ? count : errno == EAGAIN || errno == EINTR ? nil : 0
    }

    /// Writes all of `bytes`, as long as `isWanted`. Gives false where nobody reads them any more.
    func write(_ bytes: [UInt8], while isWanted: () -> Bool) -> Bool {
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes {
                Foundation.write(number, $0.baseAddress.map { $0 + written }, $0.count - written)
            }
            if count > 0 {
                written += count
            } else if errno == EAGAIN {
                guard isReady(for: Int32(POLLOUT), within: 50) || isWanted() else { return false }
            } else if errno != EINTR {
                return false
            }
        }
        return true
    }
}
