/// How corpora name the types of entities, and how Textmill does.
enum EntityLabels {
    private static let names = [
        "PER": "person", "PERSON": "person", "LOC": "location", "LOCATION": "location", "GPE": "location",
        "ORG": "organization", "ORGANIZATION": "organization", "STATE_OR_PROVINCE": "region",
    ]

    /// Textmill's name for a corpus's type; of one it does not know, the small letters with hyphens.
    static func label(_ type: String) -> String {
        names[type.uppercased()] ?? type.lowercased().replacing("_", with: "-")
    }

    /// What most corpora call a type of Textmill's.
    static func corpusType(_ label: String) -> String {
        switch label {
        case "person": "PER"
        case "location": "LOC"
        case "organization": "ORG"
        default: label.uppercased().replacing("-", with: "_")
        }
    }
}
