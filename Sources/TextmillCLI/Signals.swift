import Dispatch
import Foundation
import TextmillPipeline

/// The signals that ask the program to stop.
///
/// They are held back before anything else happens: a signal that comes before its handler stands would be lost, or end
/// the program in the middle of a write. One that the program was started to ignore, as `nohup` has it, stays ignored.
enum Signals {
    private static let asked = [SIGINT, SIGTERM, SIGHUP].filter { !isIgnored($0) }

    /// Keeps signals waiting until it is said what they do, and lets a broken pipe, or a file that may not
    /// grow, be an error of the write to it.
    static func hold() {
        signal(SIGPIPE, SIG_IGN)
        signal(SIGXFSZ, SIG_IGN)
        change(SIG_BLOCK, asked)
    }

    /// Calls `stop` with the first signal that asks for it; the second ends the program at once. The watch lasts as long
    /// as what is returned is kept.
    static func onStop(_ stop: @escaping @Sendable (Int32) -> Void) -> [any DispatchSourceSignal] {
        let count = Locked(0)
        return watch { number in
            let isFirst = count.withLock { count in
                count += 1
                return count == 1
            }
            if isFirst { stop(number) } else { end(by: number) }
        }
    }

    /// Lets the first signal end the program at once, and the programs of plugins with it.
    static func endAtOnce() -> [any DispatchSourceSignal] { watch { end(by: $0) } }

    private static func watch(_ act: @escaping @Sendable (Int32) -> Void) -> [any DispatchSourceSignal] {
        let queue = DispatchQueue(label: "textmill.signals")
        return asked.map { number in
            let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
            source.setEventHandler { @Sendable in act(number) }
            source.resume()
            return source
        }
    }

    /// Ends the program as the signal does by itself, so that whoever started it sees that.
    private static func end(by number: Int32) {
        RunningPrograms.killAll()
        signal(number, SIG_DFL)
        change(SIG_UNBLOCK, [number])
        raise(number)
        _exit(128 + number)
    }

    private static func isIgnored(_ number: Int32) -> Bool {
        var action = sigaction()
        sigaction(number, nil, &action)
        #if canImport(Darwin)
            let handler = action.__sigaction_u.__sa_handler
        #else
            let handler = action.__sigaction_handler.sa_handler
        #endif
        return unsafeBitCast(handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
    }

    private static func change(_ how: Int32, _ numbers: [Int32]) {
        var set = sigset_t()
        sigemptyset(&set)
        for number in numbers { sigaddset(&set, number) }
        pthread_sigmask(how, &set, nil)
    }
}
