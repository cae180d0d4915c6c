public import Textmill

/// Forgets sentences of fewer words than `minimum`. The text stays as it is.
public struct DropShortSentences: Stage {
    public static let purpose = "Forgets short sentences; the text stays as it is."
    public static let contract = Contract(requires: [.sentences], provides: [.sentences])

    @Setting("Shortest sentence kept, in words.", in: 1...) public var minimum = 3

    public init() {}

    public func process(_ document: inout Document) {
        document[.sentences] = document[.sentences].filter {
            document[$0].utf8.split { $0 <= 0x20 }.count >= minimum
        }
    }
}
