/// The name under which a document keeps one kind of annotation.
///
/// A plugin adds a layer of its own with one line: `extension Layer { static let quotes: Layer = "quotes" }`.
public struct Layer: Hashable, Sendable, ExpressibleByStringLiteral {
    /// The name, as contracts, messages and outputs say it.
    public let name: String

    /// The layer called `name`.
    public init(_ name: String) { self.name = name }

    /// The layer called `name`.
    public init(stringLiteral name: String) { self.init(name) }
}

extension Layer {
    /// The text itself, which every document has. To provide it is to rewrite it.
    public static let text: Layer = "text"
    /// One annotation over the whole text; the label is the code of the language it is in.
    public static let language: Layer = "language"
    /// One annotation a sentence, in text order; a heading has the label `heading`.
    public static let sentences: Layer = "sentences"
    /// One annotation a word, number or mark, in text order; the label says what it is.
    public static let tokens: Layer = "tokens"
    /// Names, dates, sums of money and the like; the label says which.
    public static let entities: Layer = "entities"
    /// The sentences chosen to stand for the whole, in text order.
    public static let summary: Layer = "summary"
}
