import Foundation
import TextmillPipeline

/// Where a person reads: standard error, and what is known of the screens behind the two outputs.
enum Terminal {
    /// Whether a person watches standard error.
    static let showsErrors = StandardError.isWatched
    /// Whether a person watches standard output, and has not asked for plain text (no-color.org).
    static let showsColours = isatty(STDOUT_FILENO) == 1 && environment("NO_COLOR") == nil

    /// Writes `text` to standard error, as it is. That nobody listens is no reason to stop.
    static func complain(_ text: String) { StandardError.write(text) }
}
