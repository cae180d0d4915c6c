import Textmill
import TextmillLanguage

/// Gives the names among a document's entities their normal forms.
///
/// The attributes are `normal` (the name in the nominative), for persons `first`, `middle` and `last`, and `entity`: a number
/// that all mentions of the same have in the document, and no others.
enum NamedEntities {
    /// Adds the attributes to those of `annotations`, in text order, that name a person, a place or an organization, by the
    /// lexicon inside the program.
    static func complete(_ annotations: inout [Annotation], in text: String) {
        let places = annotations.indices.filter { annotations[$0].nameKind != nil }
        // Where there are no names, the lexicon is not touched.
        guard !places.isEmpty, let lexicon = RussianLexicon.shipped else { return }
        let mentions = places.compactMap { place in
            annotations[place].nameKind.map { NameMention(annotations[place].span, $0) }
        }
        let names = text.withBytes { NameForms(lexicon).normalNames(of: mentions, in: $0) }
        for (place, name) in zip(places, names) {
            annotations[place].attributes["normal"] = name.text
            annotations[place].attributes["first"] = name.first
            annotations[place].attributes["middle"] = name.middle
            annotations[place].attributes["last"] = name.last
            annotations[place].attributes["entity"] = String(name.entity)
        }
    }
}

extension Annotation {
    /// The kind of name it is; nil where it is none, or comes from a word list, which gives the normal form itself.
    fileprivate var nameKind: NameKind? {
        guard attributes["value"] == nil else { return nil }
        switch label {
        case "person": return .person
        case "location", "country", "region", "city": return .location
        case "organization": return .organization
        default: return nil
        }
    }
}
