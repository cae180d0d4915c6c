/// The language that a text was found to be in.
public struct DetectedLanguage: Hashable, Sendable {
    /// Its code by ISO 639-1: `ru`, `en`, `pt`.
    public let code: String
    /// How sure it is, from 0 to 1.
    public let certainty: Double

    /// The language `code`, with its certainty.
    public init(_ code: String, certainty: Double) {
        self.code = code
        self.certainty = certainty
    }
}
