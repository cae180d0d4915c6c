/// A change of the text: what is replaced, by what, and why.
public struct Edit: Hashable, Sendable {
    /// What is replaced: a half-open range of the text as it stands before the edit, in UTF-8 bytes.
    public let span: Range<Int>
    /// What takes its place; empty to remove.
    public let replacement: String
    /// Why, in one or two words with a hyphen: `dateline`, `related-links`, `unicode-nfc`.
    public let reason: String
    /// What was learnt from what is replaced: a dateline's place and agency.
    public let attributes: Attributes

    /// The change of `span` to `replacement`, made for `reason`.
    public init(_ span: Range<Int>, to replacement: String, because reason: String, attributes: Attributes = [:]) {
        self.span = span
        self.replacement = replacement
        self.reason = reason
        self.attributes = attributes
    }
}

/// An edit that was made, as the document remembers it.
public struct AppliedEdit: Hashable, Sendable {
    /// Why it was made.
    public let reason: String
    /// The text that it took away.
    public let removed: String
    /// The text that it put there.
    public let inserted: String
    /// The bytes of the source file that the removed text came from.
    public let source: Range<Int>
    /// What was learnt from what was removed.
    public let attributes: Attributes
    /// Where it was made: a half-open range of the text as it stood before, in UTF-8 bytes.
    package let span: Range<Int>

    /// The edit as it was given.
    package var edit: Edit { Edit(span, to: inserted, because: reason, attributes: attributes) }
}

/// Why edits could not be applied: a mistake in the stage that made them.
public enum EditError: Error, Hashable, CustomStringConvertible {
    /// The edit's span reaches beyond the text, or cuts a character in two.
    case misplaced(Edit, textLength: Int)
    /// The edit begins before the one given ahead of it ends.
    case overlapping(Edit, previous: Edit)

    /// What is wrong, in a sentence.
    public var description: String {
        switch self {
        case .misplaced(let edit, let length):
            "the edit '\(edit.reason)' at bytes \(edit.span) does not fit a text of \(length) bytes "
                + "(it reaches beyond it or cuts a character in two)"
        case .overlapping(let edit, let previous):
            "the edit '\(edit.reason)' at bytes \(edit.span) begins before the edit '\(previous.reason)' at bytes "
                + "\(previous.span) ends; edits are given in text order and do not overlap"
        }
    }
}
