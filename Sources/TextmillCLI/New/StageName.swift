import Textmill

/// The name of a stage to come, as its type and as pipeline files write it.
struct StageName {
    /// `MarkShouting`.
    let type: String
    /// `mark-shouting`.
    let name: String

    /// Reads a name in either writing: `mark-shouting`, `markShouting` or `MarkShouting`.
    ///
    /// - Parameter taken: The names of the stages that there are.
    init(_ written: String, taken: [String]) throws(StageNameError) {
        let words = written.split(separator: "-", omittingEmptySubsequences: false)
        let isSound = words.allSatisfy { word in
            word.first?.isLetter == true && word.utf8.allSatisfy(\.isPartOfWord)
        }
        guard isSound, written.utf8.count <= 60 else {
            throw StageNameError(
                description: "'\(written)' cannot name a stage",
                hint: "write ASCII letters and digits, such as 'MarkShouting' or 'mark-shouting'")
        }
        type = words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
        name = type.kebabCased
        if Self.reserved.contains(type) {
            throw StageNameError(
                description: "'\(type)' means something else in Swift",
                hint: "say what the stage does, such as 'Mark\(type == "Type" ? "Kind" : type)s'")
        }
        if taken.contains(name) {
            throw StageNameError(
                description: "a stage is called '\(name)' already",
                hint: "choose another name, such as 'My\(type)'; 'textmill stages' lists those there are")
        }
    }

    /// What a type cannot be called, and what the file of a stage uses by its name.
    private static let reserved: Set = [
        "Any", "AnyObject", "Self", "Type", "Protocol", "Swift", "String", "Int", "Bool", "Double", "Array", "Set",
        "Dictionary", "Optional", "Result", "Range", "Never", "Void", "Error", "Textmill", "TextmillLanguage", "Layer",
        "Stage", "Setting", "Contract", "Document", "Annotation", "Edit", "Bytes", "Class", "Struct", "Enum", "Func",
        "Let", "Var",
        "Import", "Return", "If", "Else", "For", "While", "Switch", "Case", "Default", "In", "Is", "As", "Do", "Try",
        "Throw", "Init", "True", "False", "Nil", "Where", "Extension", "Foundation",
    ]
}

/// Why a stage cannot be called so, and what to do about it.
struct StageNameError: Error, CustomStringConvertible {
    let description: String
    let hint: String
}

extension UInt8 {
    fileprivate var isPartOfWord: Bool {
        self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9")
            || (self | 0x20) >= UInt8(ascii: "a")
                && (self | 0x20) <= UInt8(ascii: "z")
    }
}
