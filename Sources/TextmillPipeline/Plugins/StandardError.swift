import Foundation
import Textmill

/// Where people read what programs remark.
package enum StandardError {
    /// Whether a person watches.
    package static let isWatched = isatty(STDERR_FILENO) == 1

    /// Writes `text` as it is. That nobody listens is no reason to stop.
    package static func write(_ text: String) {
        text.withBytes { bytes in
            var rest = bytes.buffer(0..<bytes.count)
            while !rest.isEmpty {
                let count = Foundation.write(STDERR_FILENO, rest.baseAddress, rest.count)
                if count < 0, errno == EINTR { continue }
                guard count > 0 else { return }
                rest = UnsafeBufferPointer(rebasing: rest[count...])
            }
        }
    }

    /// Writes a line. On a terminal it takes the place of the progress line, which is drawn again.
    @Sendable static func say(_ line: String) { write((isWatched ? "\r\u{1B}[K" : "") + line + "\n") }
}
