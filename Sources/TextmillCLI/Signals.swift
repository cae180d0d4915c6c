import Dispatch
import Foundation
import TextmillPipeline

/// The signals that ask the program to stop.
///
/// They are held back before anything else happens: a signal that comes before its handler stands would be lost, or end
/// the program in the middle of a write.
enum Signals {
    private static let asked = [SIGINT, SIGTERM]

    /// Keeps signals waiting until `onStop` is called, and lets a broken pipe be an error of the write to it.
    static func hold() {
        signal(SIGPIPE, SIG_IGN)
        change(SIG_BLOCK)
    }

    /// Lets signals end the program, as they would any other.
    static func release() { change(SIG_UNBLOCK) }

    /// Calls `stop` with the first signal that asks for it; the second ends the program at once. The watch lasts as long
    /// as what is returned is kept.
    static func onStop(_ stop: @escaping @Sendable (Int32) -> Void) -> [any DispatchSourceSignal] {
        let queue = DispatchQueue(label: "textmill.signals")
        let count = Locked(0)
        return asked.map { number in
            let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
            source.setEventHandler { @Sendable in
                let isFirst = count.withLock { count in
                    count += 1
                    return count == 1
                }
                if isFirst { return stop(number) }
                RunningPrograms.killAll()
                _exit(128 + number)
            }
            source.resume()
            return source
        }
    }

    private static func change(_ how: Int32) {
        var set = sigset_t()
        sigemptyset(&set)
        for number in asked { sigaddset(&set, number) }
        pthread_sigmask(how, &set, nil)
    }
}
