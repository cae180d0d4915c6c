public import Textmill
public import TextmillLanguage

/// Marks entities: what is written by rule (dates, sums of money, addresses …), what the pipeline file's word lists name,
/// and what its patterns match.
///
/// Each kind written by rule has a normal form in its attributes, always under `value`; `FactTagger` has them all. A
/// name's `value` is its normal form in the word list; a match's attributes are the named groups of its pattern.
///
/// Entities never overlap: `EntityChoice` says which stays.
public struct TagEntities: Stage {
    /// What it does, in a sentence.
    public static let purpose = "Marks dates, times, money, percent, quantities, addresses, and names from word lists."
    /// It needs no other layer.
    public static let contract = Contract(provides: [.entities])
    /// It finds nothing more to do on what it left.
    public static let isIdempotent = true

    /// Which of the kinds that come with the stage are marked.
    @Setting("Kinds to mark; names of lists and patterns are marked in any case.")
    public var types = EntityType.allCases
    /// Word lists by label.
    @Setting("Word lists by label: one name a line, its forms with '|' between, its normal form after a tab.")
    public var lists: [String: [WordList]] = [:]
    /// Patterns by label.
    @Setting("Regular expressions by label; named groups become attributes.")
    public var patterns: [String: [Pattern]] = [:]

    /// Marks all kinds; no lists, no patterns.
    public init() {}

    /// Marks the entities of one document.
    public func process(_ document: inout Document) throws {
        let text = document.text
        var choice = EntityChoice()
        for (label, patterns) in patterns.sorted(by: { $0.key < $1.key }) {
            for pattern in patterns {
                try document.checkCancellation()
                let matches = try pattern.matches(in: text)
                choice.offer(matches.map { Annotation($0.span, label: label, attributes: $0.groups) }, from: .pattern)
            }
        }
        for (label, lists) in lists.sorted(by: { $0.key < $1.key }) {
            for list in lists {
                try document.checkCancellation()
                let names = list.matches(in: text)
                choice.offer(
                    names.map { Annotation($0.span, label: label, attributes: ["value": $0.normalForm]) }, from: .list)
            }
        }
        let kinds = Set(types.compactMap { FactKind(rawValue: $0.rawValue) })
        choice.offer(FactTagger(kinds).facts(in: text), from: .fact)
        document[.entities] = choice.chosen(length: text.utf8.count)
    }
}
