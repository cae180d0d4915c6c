import Textmill

extension EndingRule {
    private static let all: UInt8 = 1 << 0
    private static let nominative: UInt8 = 1 << 1
    private static let genitive: UInt8 = 1 << 2
    private static let dative: UInt8 = 1 << 3
    private static let accusative: UInt8 = 1 << 4
    private static let instrumental: UInt8 = 1 << 5
    private static let locative: UInt8 = 1 << 6
    private static let oblique = genitive | dative | instrumental | locative

    /// How names of people decline in Russian, the foreign ones too; weights by how common each is.
    static let russian: [EndingRule] = unchanged + masculine + feminine + adjectival

    private static let unchanged: [EndingRule] = [
        EndingRule("", "", nominative, 1, 1, after: .consonant), EndingRule("", "", all, 2, 0.6, after: .consonant),
        EndingRule("ой", "", nominative, 1, 0.4), EndingRule("ый", "", nominative, 1, 0.8),
        EndingRule("ай", "", nominative, 1, 1), EndingRule("ей", "", nominative, 1, 1),
        EndingRule("ий", "", nominative, 1, 1), EndingRule("уй", "", nominative, 1, 1),
        EndingRule("эй", "", nominative, 1, 1), EndingRule("эй", "", all, 2, 0.9), EndingRule("й", "", all, 2, 0.5),
        EndingRule("ь", "", nominative, 1, 1), EndingRule("ь", "", all, 2, 0.7),
        EndingRule("а", "", nominative, 0, 1), EndingRule("я", "", nominative, 0, 1),
        EndingRule("о", "", all, 0, 1.5), EndingRule("э", "", all, 0, 1.5), EndingRule("е", "", all, 0, 0.3),
        EndingRule("и", "", all, 0, 0.8), EndingRule("у", "", all, 0, 0.3), EndingRule("ю", "", all, 0, 0.5),
        EndingRule("ы", "", all, 0, 0.3), EndingRule("а", "", all, 0, 0), EndingRule("я", "", all, 0, 0),
        EndingRule("их", "", all, 0, 1), EndingRule("ых", "", all, 0, 1),
    ]

    private static let masculine: [EndingRule] = [
        EndingRule("а", "", genitive | accusative, 1, 1, after: .consonant),
        EndingRule("у", "", dative, 1, 1, after: .consonant),
        EndingRule("ом", "", instrumental, 1, 1.4, after: .consonant),
        EndingRule("ем", "", instrumental, 1, 1.2, after: .hushing),
        EndingRule("ем", "й", instrumental, 1, 1.2, after: .vowel),
        EndingRule("ем", "ь", instrumental, 1, 0.9, after: .soft),
        EndingRule("ым", "", instrumental, 1, 1.6, after: .possessive),
        EndingRule("е", "", locative, 1, 1, after: .consonant),
        EndingRule("е", "й", locative, 1, 0.8, after: .vowel), EndingRule("е", "ь", locative, 1, 0.2, after: .soft),
        EndingRule("я", "й", genitive | accusative, 1, 1.2, after: .vowel),
        EndingRule("я", "ь", genitive | accusative, 1, 0.9, after: .soft),
        EndingRule("ю", "й", dative, 1, 1.2, after: .vowel), EndingRule("ю", "ь", dative, 1, 0.9, after: .soft),
        EndingRule("ца", "ец", genitive | accusative, 1, 0.4, after: .consonant),
        EndingRule("цу", "ец", dative, 1, 0.4, after: .consonant),
        EndingRule("цем", "ец", instrumental, 1, 0.8, after: .consonant),
    ]

    private static let feminine: [EndingRule] = [
        EndingRule("ы", "а", genitive, 0, 1, after: .consonant), EndingRule("и", "а", genitive, 0, 0.7, after: .velar),
        EndingRule("и", "я", genitive, 0, 0.4, after: .soft), EndingRule("ьи", "ья", genitive, 0, 1),
        EndingRule("ии", "ия", genitive | dative | locative, 0, 1.2),
        EndingRule("и", "ь", genitive | dative | locative, 2, 0.4, after: .soft),
        EndingRule("сти", "сть", genitive | dative | locative, 2, 1), EndingRule("фти", "фть", oblique, 2, 1.2),
        EndingRule("у", "а", accusative, 0, 1, after: .consonant),
        EndingRule("ю", "я", accusative, 0, 0.9), EndingRule("е", "а", dative | locative, 0, 0.9, after: .consonant),
        EndingRule("е", "я", dative | locative, 0, 0.4, after: .soft),
        EndingRule("ой", "а", instrumental, 0, 0.9, after: .consonant),
        EndingRule("ей", "я", instrumental, 0, 0.7), EndingRule("ей", "а", instrumental, 0, 0.8, after: .hushing),
        EndingRule("ой", "а", oblique, 2, 1.6, after: .possessive),
        EndingRule("у", "а", accusative, 2, 1.1, after: .possessive),
    ]

    private static let adjectival: [EndingRule] = [
        EndingRule("ого", "ий", genitive | accusative, 1, 1.6, after: .relative),
        EndingRule("ого", "ый", genitive | accusative, 1, 1, after: .soft),
        EndingRule("ого", "ой", genitive | accusative, 1, 0.7, after: .consonant),
        EndingRule("его", "ий", genitive | accusative, 1, 0.9),
        EndingRule("ому", "ий", dative, 1, 1.6, after: .relative), EndingRule("ому", "ый", dative, 1, 1, after: .soft),
        EndingRule("ому", "ой", dative, 1, 0.7, after: .consonant), EndingRule("ему", "ий", dative, 1, 0.9),
        EndingRule("им", "ий", instrumental, 1, 1.6, after: .relative),
        EndingRule("ым", "ый", instrumental, 1, 0.9, after: .soft),
        EndingRule("ым", "ой", instrumental, 1, 0.5, after: .soft),
        EndingRule("ом", "ий", locative, 1, 1.5, after: .relative),
        EndingRule("ой", "ая", oblique, 2, 1.8, after: .relative), EndingRule("ой", "ая", oblique, 2, 0.5),
        EndingRule("ую", "ая", accusative, 2, 1.4), EndingRule("ая", "", nominative, 2, 1.5),
    ]

    /// The rules for words that end with each letter, by its number; those without an ending at all places.
    static let byLetter: [[EndingRule]] = {
        var rules = [[EndingRule]](repeating: [], count: 34)
        for rule in russian {
            for place in rules.indices where [0, place].contains(rule.lastLetter) { rules[place].append(rule) }
        }
        return rules
    }()
}
