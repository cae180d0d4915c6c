/// What values a setting takes, for messages, help and the JSON Schema.
public indirect enum SettingKind: Hashable, Sendable {
    /// True or false.
    case boolean
    /// A whole number.
    case integer
    /// A number, whole or not.
    case number
    /// Text.
    case text
    /// The path of a text file, from the pipeline file's folder.
    case file
    /// A regular expression.
    case pattern
    /// One of these words.
    case choice([String])
    /// Values of one kind in a row.
    case list(SettingKind)
    /// Values of one kind by name.
    case map(SettingKind)
    /// Something else, said in words: "a path, or a map with 'path'".
    case other(String)

    /// What a value must be, as a message says it: "a whole number", "one of 'keep' and 'straight'".
    public var description: String {
        switch self {
        case .boolean: "true or false"
        case .integer: "a whole number"
        case .number: "a number"
        case .text: "text"
        case .file: "the path of a text file"
        case .pattern: "a regular expression"
        case .choice(let words): words.count == 1 ? "'\(words[0])'" : "one of " + words.quoted
        case .list(let kind): "a list, each \(kind.description)"
        case .map(let kind): "a map of names, each with \(kind.description)"
        case .other(let words): words
        }
    }
}

extension SettingKind {
    /// Whether a map can be a value of this kind.
    var takesMaps: Bool {
        switch self {
        case .map, .other: true
        default: false
        }
    }
}

extension [String] {
    /// The words in single quotes, with commas.
    package var quoted: String { map { "'\($0)'" }.joined(separator: ", ") }
}
