import Textmill

/// How a stage breaks a rule, on which text and where.
package struct ConformanceFault: Hashable, Sendable, CustomStringConvertible {
    package let check: ConformanceCheck
    /// What is wrong, in a clause.
    package let message: String
    /// The name of the text, if it is of one.
    package let text: String?
    /// The text, or the part in question, escaped and shortened.
    package let excerpt: String?

    package init(_ check: ConformanceCheck, _ message: String, on trial: TrialText? = nil, at span: Range<Int>? = nil) {
        self.check = check
        self.message = message
        text = trial?.name
        excerpt = trial.map { EscapedText.around(span, in: $0.document.text) }
    }

    /// The fault in one line.
    package var description: String {
        guard let text, let excerpt else { return message }
        return "\(message), on '\(text)': \(excerpt)"
    }
}
