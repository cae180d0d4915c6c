import Foundation
import Textmill

/// Where a person reads: standard error, and what is known of the screens behind the two outputs.
enum Terminal {
    /// Whether a person watches standard error.
    static let showsErrors = isatty(STDERR_FILENO) == 1
    /// Whether a person watches standard output, and has not asked for plain text (no-color.org).
    static let showsColours = isatty(STDOUT_FILENO) == 1 && environment("NO_COLOR") == nil

    /// Writes `text` to standard error, as it is. That nobody listens is no reason to stop.
    static func complain(_ text: String) {
        text.withBytes { bytes in
            var rest = bytes.buffer(0..<bytes.count)
            while !rest.isEmpty {
                let count = write(STDERR_FILENO, rest.baseAddress, rest.count)
                if count < 0, errno == EINTR { continue }
                guard count > 0 else { return }
                rest = UnsafeBufferPointer(rebasing: rest[count...])
            }
        }
    }
}
