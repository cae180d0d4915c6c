import Textmill

/// Something that is not as a test expects.
struct Mismatch: Sendable {
    /// What it is: `'sentences'`.
    let subject: String
    /// Where the expectation stands.
    let place: Place
    /// What was expected.
    let expected: String
    /// What there is.
    let actual: String
    /// What would have to stand in the file, in place of which values, for the test to pass; nil where a person must say.
    var corrections: [Correction]?

    /// A value of the file, by its place, and another for it.
    struct Correction: Sendable {
        let place: Place
        let value: PlacedValue
    }

    init(_ subject: String, at place: Place, expected: String, actual: String, corrections: [Correction]? = nil) {
        self.subject = subject
        self.place = place
        self.expected = expected
        self.actual = actual
        self.corrections = corrections
    }

    /// What was expected and what there is, at the first difference, as a person reads it.
    func lines(in path: String) -> [String] {
        let difference = Difference(expected: expected, actual: actual)
        let line = difference.line > 1 ? ", in line \(difference.line)" : ""
        return ["\(path):\(place.line):\(place.column): \(subject) differs\(line)"] + difference.shown
    }
}
