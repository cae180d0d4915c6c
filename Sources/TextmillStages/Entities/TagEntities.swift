public import Textmill
public import TextmillLanguage

/// Marks entities: persons, places and organizations by a trained model, what is written by rule (dates, sums of money,
/// addresses …), what the pipeline file's word lists name, and what its patterns match.
///
/// The model is the one that comes with Textmill for the language of the document, or where that is not known or has none,
/// for its script, Cyrillic or Latin; or one of your own.
/// What it found has as its score how sure it is, from 0 to 1.
///
/// Where `types` asks for `country`, `city`, `region`, `nationality` or `profession`, a second model marks them in Russian
/// texts; in others, English too, nothing is marked as such. They are the innermost words that stand for it: of «президент
/// Франции» the profession «президент» and the country «Франции». Of a name that is both a location and one of them the
/// finer kind is marked: «Франция» as a country, «Альпы» as a location.
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
        ShippedModels.digests(of: "entities-ru", "entities-en", "kinds-ru", "lexicon-ru")
    }
    /// It needs no other layer.
    public static let contract = Contract(provides: [.entities])
    /// It finds nothing more to do on what it left.
    public static let isIdempotent = true

    /// Which of the kinds that come with the stage are marked.
    @Setting(
        "Kinds to mark; names of lists and patterns are marked in any case. Country, city, region, nationality and profession are found in Russian only, and only if named here."
    )
    public var types = EntityType.usual
    /// Word lists by label.
    @Setting("Word lists by label: one name a line, its forms with '|' between, its normal form after a tab.")
    public var lists: [String: [WordList]] = [:]
    /// A trained model of one's own.
    @Setting("A model file of your own, by 'textmill train entities', instead of those that come with Textmill.")
    public var model: TrainedModel<EntityTagger>?
    /// Patterns by label.
    @Setting("Regular expressions by label; named groups become attributes.")
    public var patterns: [String: [Pattern]] = [:]

    /// Marks all kinds but the finer ones; no lists, no patterns.
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
        let names = trained(document)
        choice.offer(names.filter { $0.label != EntityType.location.rawValue }, from: .model)
        choice.offer(finer(document), from: .finerModel)
        choice.offer(names.filter { $0.label == EntityType.location.rawValue }, from: .location)
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
        // What a model of one's own calls a country is no finer kind of ours.
        return tagger.annotations(of: document) { label in
            EntityType.usual.first { $0.rawValue == label }.map(types.contains) ?? true
        }
    }

    /// What the second model finds of the finer kinds that are asked for; a model of one's own takes its place too.
    private func finer(_ document: Document) -> [Annotation] {
        let wanted = EntityType.finer.filter(types.contains)
        guard model == nil, !wanted.isEmpty, let tagger = EntityTagger.shippedKinds(for: document) else { return [] }
        return tagger.annotations(of: document) { label in wanted.contains { $0.rawValue == label } }
    }
}

extension EntityTagger {
    /// The tagger that comes with Textmill for the language of `document`, or for its script.
    fileprivate static func shipped(for document: Document) -> EntityTagger? {
        document.language.flatMap { shipped(for: $0.description) } ?? shipped(forScriptOf: document.text)
    }

    /// The tagger of finer kinds that goes with it.
    fileprivate static func shippedKinds(for document: Document) -> EntityTagger? {
        guard let language = document.language?.description, shipped(for: language) != nil else {
            return shippedKinds(forScriptOf: document.text)
        }
        return shippedKinds(for: language)
    }

    /// What it finds in `document` under the labels that are wanted.
    fileprivate func annotations(of document: Document, where isWanted: (String) -> Bool) -> [Annotation] {
        let wanted = types.filter(isWanted)
        guard !wanted.isEmpty else { return [] }
        return entities(in: document.text).lazy.filter { wanted.contains($0.label) }.map {
            Annotation($0.span, label: $0.label, score: $0.score)
        }
    }
}
