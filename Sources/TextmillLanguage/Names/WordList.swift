public import Textmill

/// Names from a text file, to be found in a text as whole words.
///
/// A line has one name. Its forms stand beside each other with bars between them, and a tab may set off its normal form,
/// which otherwise is the first; a line that begins with `#` is a comment:
///
///     # banks
///     Дальний банк|Дальнего банка|Дальнему банку|Дальним банком|Дальнем банке
///     ДБ	Дальний банк
///
/// No forms but those listed are found, so a Russian name wants its cases listed. A line without a capital is found in
/// any case, others as they are written. Any space in a form stands for any spaces in the text, a line's end among them;
/// «ё» and «е» are one.
public struct WordList: SettingValue {
    /// The path of the file, as the pipeline file has it.
    public let path: String
    private let trie: NameTrie

    /// The path of a text file.
    public static var kind: SettingKind { .file }

    /// The names in `text`, the file at `path`.
    public init(path: String, text: String) throws(WordListError) {
        self.path = path
        trie = try NameTrie(text)
    }

    /// Reads the file that the value names.
    public init(reading node: SettingNode) throws {
        let (path, text) = (try node.scalar(for: .file), try node.fileText())
        do throws(WordListError) { try self.init(path: path, text: text) } catch {
            throw Diagnostic.unusable(path, error, for: node)
        }
    }

    /// The path.
    public var yaml: String? { path }

    /// All places where a name stands, from left to right; at each the longest name. They may overlap.
    public func matches(in text: String) -> [NameMatch] {
        text.withBytes { trie.matches(in: $0) }
    }
}

extension Diagnostic {
    fileprivate static func unusable(_ path: String, _ error: WordListError, for node: SettingNode) -> Diagnostic {
        .error(
            "'\(node.setting)' names a word list with a mistake: \(path):\(error.line): \(error.message)",
            at: node.placed.place, hint: "a line has one name; bars part its forms, a tab sets off its normal form")
    }
}
