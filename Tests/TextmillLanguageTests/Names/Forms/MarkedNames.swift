import Textmill
import TextmillLanguage

/// A text in which names stand in `p[…]` (a person), `l[…]` (a place) or `o[…]` (an organization).
struct MarkedNames {
    private var text = ""
    private var mentions: [NameMention] = []

    init(_ marked: String) {
        var kind: NameKind?
        var start = 0
        let characters = Array(marked)
        for (place, character) in characters.enumerated() {
            let next = place + 1 < characters.count ? characters[place + 1] : " "
            if next == "[", let named = ["p": NameKind.person, "l": .location, "o": .organization][character] {
                kind = named
            } else if character == "[" {
                start = text.utf8.count
            } else if character == "]", let named = kind {
                mentions.append(NameMention(start..<text.utf8.count, named))
                kind = nil
            } else {
                text.append(character)
            }
        }
    }

    /// The normal forms of the names.
    func normalNames(by forms: NameForms) -> [NormalName] {
        text.withBytes { forms.normalNames(of: mentions, in: $0) }
    }
}
