public import Textmill
public import TextmillLanguage

/// Marks entities: persons, places and organizations by a trained model, what is written by rule (dates, sums of money,
/// addresses …), what the pipeline file's word lists name, and what its patterns match.
///
/// The model is the one that comes with Textmill for the language of the document, or where that is not known or has none,
/// for its script, Cyrillic or Latin; or one of your own.
/// What it found has as its score how sure it is, from 0 to 1.
///
/// Each kind written by rule has a normal form in its attributes, always under `value`; `FactTagger` has them all. A
/// name's `value` is its normal form in the word list; a match's attributes are the named groups of its pattern.
///
/// A person, a place or an organization has as `normal` its name in the nominative, a person's `first`, `middle` and `last`
/// name, and as `entity` a number that all mentions of the same have in the document.
///
/// Entities never overlap: `EntityChoice` says which stays.
public struct TagEntities: Stage {
    /// What it does, in a sentence.
    public static let purpose =
        "Marks persons, places, organizations, dates, times, money, quantities, ages, addresses, and names from word lists."
    /// Those of the models that come with Textmill.
    public static var digests: [String: String] {
        ShippedModels.digests(of: "entities-ru", "entities-en", "lexicon-ru")
    }
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
    /// A trained model of one's own.
    @Setting("A model file of your own, by 'textmill train entities', instead of those that come with Textmill.")
    public var model: TrainedModel<EntityTagger>?
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
        choice.offer(trained(document), from: .model)
        let kinds = Set(types.compactMap { FactKind(rawValue: $0.rawValue) })
        choice.offer(FactTagger(kinds).facts(in: text), from: .fact)
        var entities = choice.chosen(length: text.utf8.count)
        NamedEntities.complete(&entities, in: text)
        document[.entities] = entities
    }

    /// What the model finds: of the kinds that come with the stage those that are asked for, and all of its own.
    private func trained(_ document: Document) -> [Annotation] {
        guard model != nil || EntityType.names.contains(where: types.contains) else { return [] }
        guard let tagger = model?.tagger ?? EntityTagger.shipped(for: document) else { return [] }
        let wanted = tagger.types.filter { EntityType(rawValue: $0).map(types.contains) ?? true }
        guard !wanted.isEmpty else { return [] }
        return tagger.entities(in: document.text).lazy.filter { wanted.contains($0.label) }.map {
            Annotation($0.span, label: $0.label, score: $0.score)
        }
    }
}

extension EntityTagger {
    /// The tagger that comes with Textmill for the language of `document`, or for its script.
    fileprivate static func shipped(for document: Document) -> EntityTagger? {
        document.language.flatMap { shipped(for: $0.description) } ?? shipped(forScriptOf: document.text)
    }
}
