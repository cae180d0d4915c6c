/// A line of YAML by itself, for guesses at what is wrong with it.
struct YAMLLine {
    /// How it looks.
    enum Form: Equatable {
        /// A key with `:`, or an item.
        case sound
        case dashWithoutSpace
        case colonWithoutSpace
        /// Neither key nor item.
        case bare
    }

    /// What it says, without indentation and comment.
    let content: String

    init(_ line: String) {
        let trimmed = line.drop { $0 == " " }
        let comment = trimmed.firstRange(of: " #")?.lowerBound ?? trimmed.endIndex
        content = String(trimmed[..<comment].reversed().drop { $0 == " " || $0 == "\t" }.reversed())
    }

    /// How it looks.
    var form: Form {
        if content == "-" || content.hasPrefix("- ") { return .sound }
        if content.hasPrefix("-"), !content.hasPrefix("--") { return .dashWithoutSpace }
        if content.hasSuffix(":") || content.contains(": ") { return .sound }
        let key = content.prefix { $0 != ":" }
        return key.count < content.count && key.allSatisfy { $0.isLetter || $0 == "-" } ? .colonWithoutSpace : .bare
    }
}
