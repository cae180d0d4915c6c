public import Textmill

/// A regular expression over UTF-8 text, in the syntax of PCRE2, with Unicode's letters, digits and cases.
///
/// What it finds is found in time that grows with the text, or not at all: each search has a number of steps for every
/// byte of its text, and one that needs more throws. Named groups, `(?<value>…)`, come with each match.
public struct Pattern: SettingValue {
    /// The expression, as it was written.
    public let source: String
    private let program: PatternProgram

    /// A regular expression.
    public static var kind: SettingKind { .pattern }

    /// The pattern that `source` writes. Throws a `PatternError` that says where in it the mistake is.
    public init(_ source: String) throws(PatternError) {
        self.source = source
        program = try PatternProgram(source)
    }

    /// Reads a pattern; a mistake in it is shown at its place in the file.
    public init(reading node: SettingNode) throws {
        let source = try node.scalar(for: .pattern)
        do throws(PatternError) { try self.init(source) } catch { throw error.diagnostic(for: node, source) }
    }

    /// The expression in double quotes.
    public var yaml: String? { source.yaml }

    /// All matches in `text`, from left to right, without overlaps; a match of no length is none. Throws a
    /// `PatternLimitError` where the search takes too many steps for the length of the text.
    public func matches(in text: String) throws -> [PatternMatch] {
        try text.withBytes { try program.matches(in: $0, of: source) }
    }
}
