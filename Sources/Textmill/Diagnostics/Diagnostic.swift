/// Something to tell the person who wrote a pipeline file: what is wrong, where, and what to do about it.
public struct Diagnostic: Error, Hashable, Sendable {
    /// How grave it is.
    public enum Severity: String, Hashable, Sendable {
        /// Nothing runs.
        case error
        /// It runs, and may not do what was meant.
        case warning
    }

    /// How grave it is.
    public var severity: Severity
    /// What is wrong: lower case, names in single quotes, no full stop.
    public var message: String
    /// Where; nil where it is no one place.
    public var place: Place?
    /// What to do about it: "did you mean 'minimum'?"
    public var hint: String?

    /// Something that must be mended before anything runs.
    public static func error(_ message: String, at place: Place? = nil, hint: String? = nil) -> Diagnostic {
        Diagnostic(severity: .error, message: message.shortened, place: place, hint: hint?.shortened)
    }

    /// Something that may not be what was meant.
    public static func warning(_ message: String, at place: Place? = nil, hint: String? = nil) -> Diagnostic {
        Diagnostic(severity: .warning, message: message.shortened, place: place, hint: hint?.shortened)
    }
}

extension Diagnostic: CustomStringConvertible {
    /// The message with its hint, where there is no file to show it in.
    public var description: String { hint.map { "\(message) (\($0))" } ?? message }
}

extension String {
    /// The text, or where it is longer than a person reads its beginning and end.
    fileprivate var shortened: String {
        guard utf8.count > 4_000 else { return self }
        return String(unicodeScalars.prefix(300)) + "…" + String(unicodeScalars.suffix(60))
    }
}
