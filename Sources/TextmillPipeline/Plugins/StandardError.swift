import Foundation

/// Where people read what programs remark.
enum StandardError {
    /// Writes a line. On a terminal it takes the place of the progress line, which is drawn again.
    @Sendable static func say(_ line: String) {
        let bytes = Array(((isatty(2) == 1 ? "\r\u{1B}[K" : "") + line + "\n").utf8)
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { write(2, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            // Nobody reads it; what was to be said is lost, and the run is not.
            guard count > 0 else { return }
            rest = rest.dropFirst(count)
        }
    }
}
