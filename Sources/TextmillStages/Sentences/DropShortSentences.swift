public import Textmill

/// Forgets sentences of fewer words than `minimum`. The text stays as it is.
public struct DropShortSentences: Stage {
    /// What it does.
    public static let purpose = "Forgets short sentences; the text stays as it is."
    /// It keeps some of the sentences that stand.
    public static let contract = Contract(requires: [.sentences], provides: [.sentences])
    /// It finds nothing more to do on what it left.
    public static let isIdempotent = true

    /// The shortest sentence kept; words are what white space divides.
    @Setting("Shortest sentence kept, in words.", in: 1...) public var minimum = 3

    /// The stage with its settings as declared.
    public init() {}

    /// Forgets the short sentences of `document`.
    public func process(_ document: inout Document) throws {
        document[.sentences] = try document[.sentences].filter {
            try document.checkCancellation()
            return document[$0].utf8.split { $0 <= 0x20 }.count >= minimum
        }
    }
}
