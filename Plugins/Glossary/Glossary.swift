import Textmill
import TextmillLanguage

/// Terms and what they mean, from a text file with a term on each line: its forms with bars between them, the first of
/// which names it, then a tab and the definition. A line that begins with `#` is a comment.
///
/// It is read once, while the pipeline is planned, and a mistake in it is shown before any document is read. Forms are
/// found as `WordList` finds names: whole words, in any case where the form has no capital.
struct Glossary: SettingValue {
    struct Term {
        let number: Int
        let name: String
        let definition: String
    }

    static let kind = SettingKind.file
    let yaml: String?
    private let terms: [Term]
    private let words: WordList

    init(reading node: SettingNode) throws {
        let path = try node.scalar(for: .file)
        let lines = try node.fileText().split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        var terms: [Term] = []
        var list = ""
        for (index, line) in lines.enumerated() {
            defer { list += "\n" }
            let line = index == 0 && line.first == "\u{FEFF}" ? line.dropFirst() : line
            guard !line.allSatisfy(\.isWhitespace), line.first != "#" else { continue }
            guard let term = Term(line, number: terms.count) else {
                throw Diagnostic.error(
                    "'\(node.setting)' names a glossary with a mistake: \(path):\(index + 1): no definition",
                    at: node.placed.place, hint: "a tab parts a term from what it means")
            }
            terms.append(term)
            // The list's normal form, which it gives back with a match, is the number of the term.
            list += line.prefix { $0 != "\t" } + "\t\(term.number)"
        }
        yaml = path
        self.terms = terms
        do { words = try WordList(path: path, text: list) } catch {
            throw Diagnostic.error(
                "'\(node.setting)' names a glossary with a mistake: \(path):\(error.line): \(error.message)",
                at: node.placed.place)
        }
    }

    /// The terms that stand in `text`, from left to right, the longest at each place; they do not overlap.
    func terms(in text: String) -> [(span: Range<Int>, term: Term)] {
        var end = 0
        return words.matches(in: text).compactMap { match in
            guard match.span.lowerBound >= end, let number = Int(match.normalForm) else { return nil }
            end = match.span.upperBound
            return (match.span, terms[number])
        }
    }
}

extension Glossary.Term {
    /// The term of a line; nil where it has no name or no definition.
    fileprivate init?(_ line: Substring, number: Int) {
        let sides = line.split(separator: "\t", maxSplits: 1)
        guard sides.count == 2, let name = sides[0].split(separator: "|").first,
            !name.allSatisfy(\.isWhitespace), !sides[1].allSatisfy(\.isWhitespace)
        else { return nil }
        self.init(number: number, name: name.trimmed, definition: sides[1].trimmed)
    }
}

extension Substring {
    fileprivate var trimmed: String {
        let head = drop(while: \.isWhitespace)
        return String(head.prefix(upTo: head.lastIndex { !$0.isWhitespace }.map(head.index(after:)) ?? head.endIndex))
    }
}
