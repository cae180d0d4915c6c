import Foundation

/// What the processes of a plugin say beside their answers, shown line by line with the plugin's name, in bounds.
final class Chatter: Sendable {
    /// So much of a line is shown.
    static let lineBytes = 64 << 10
    /// So much is shown in a second.
    static let secondBytes = 64 << 10

    fileprivate struct State: Sendable {
        var last: [UInt8] = []
        var second = ContinuousClock.now
        var shown = 0
        var leftOut = 0
    }

    private let name: String
    private let say: @Sendable (String) -> Void
    private let state = Locked(State())

    /// The chatter of the plugin `name`; each line is given to `say`.
    init(of name: String, say: @escaping @Sendable (String) -> Void) {
        self.name = name
        self.say = say
    }

    /// The last line that was not empty, shortened.
    var lastLine: String? {
        let text = String(decoding: state.withLock(\.last), as: UTF8.self).onOneLine
        return text.isEmpty ? nil : text.count > 200 ? "\(text.prefix(200))…" : text
    }

    /// Reads from `descriptor` in a thread of its own, until its end, or until there is nothing more and `isOver`. What
    /// is given back is true from then on.
    func listen(to descriptor: Descriptor, until isOver: @escaping @Sendable () -> Bool) -> Locked<Bool> {
        let isDone = Locked(false)
        Thread.detachNewThread { [self] in
            var lines = ChatterLines()
            var room = [UInt8](repeating: 0, count: 64 << 10)
            // What it has left running may go on for ever; of that, what the pipe holds is enough.
            var readsLeft = 4
            while readsLeft > 0 {
                if descriptor.isReady(for: Int32(POLLIN), within: 50), let count = descriptor.read(into: &room) {
                    if count == 0 { break }
                    lines.take(room[..<count]) { show($0, cut: $1) }
                    if isOver() { readsLeft -= 1 }
                } else if isOver() {
                    break
                }
            }
            lines.finish { show($0, cut: $1) }
            isDone.withLock { $0 = true }
            isDone.wakeAll()
        }
        return isDone
    }

    /// Says something of the plugin, in the same bounds.
    func note(_ text: String) { show(Array(text.utf8)[...], cut: 0) }

    /// Says what was left out, if anything.
    func finish() {
        let leftOut = state.withLock { state in
            defer { state.leftOut = 0 }
            return state.leftOut
        }
        if leftOut > 0 { say("\(name): (\(leftOut) more lines are left out)") }
    }

    private func show(_ line: ArraySlice<UInt8>, cut: Int) {
        let texts = state.withLock { state -> [String] in
            let now = ContinuousClock.now
            if now - state.second > .seconds(1) { (state.second, state.shown) = (now, 0) }
            guard state.shown < Self.secondBytes else {
                state.leftOut += 1
                state.remember(line)
                return []
            }
            state.shown += line.count + 16
            state.remember(line)
            let before = state.leftOut > 0 ? ["\(name): (\(state.leftOut) lines are left out)"] : []
            state.leftOut = 0
            let rest = cut > 0 ? " (\(cut) more bytes are left out)" : ""
            return before + ["\(name): \(String(decoding: line, as: UTF8.self).printable)\(rest)"]
        }
        texts.forEach(say)
    }
}

extension Chatter.State {
    mutating func remember(_ line: ArraySlice<UInt8>) {
        if line.contains(where: { $0 > 0x20 }) { last = Array(line.prefix(1000)) }
    }
}

extension String {
    /// The text without control characters, which would move a terminal's cursor.
    fileprivate var printable: String {
        String(
            String.UnicodeScalarView(
                unicodeScalars.map { $0.value < 0x20 && $0 != "\t" || $0.value == 0x7F ? "?" : $0 }))
    }
}

/// Cuts bytes into lines, of which it keeps only the beginning.
private struct ChatterLines {
    private var line: [UInt8] = []
    private var cut = 0

    mutating func take(_ bytes: ArraySlice<UInt8>, _ show: (ArraySlice<UInt8>, _ cut: Int) -> Void) {
        var rest = bytes
        while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
            keep(rest[..<end])
            show(line[...], cut)
            (line, cut) = ([], 0)
            rest = rest[(end + 1)...]
        }
        keep(rest)
    }

    mutating func finish(_ show: (ArraySlice<UInt8>, _ cut: Int) -> Void) {
        if !line.isEmpty { show(line[...], cut) }
    }

    private mutating func keep(_ bytes: ArraySlice<UInt8>) {
        let kept = bytes.prefix(Chatter.lineBytes - line.count)
        line += kept
        cut += bytes.count - kept.count
    }
}
