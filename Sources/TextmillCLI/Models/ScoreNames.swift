import ArgumentParser
import Textmill
import TextmillLanguage

/// Scores normal forms of names.
struct ScoreNames: ModelCommand {
    static let configuration = CommandConfiguration(
        commandName: "names",
        abstract: "Compare the normal forms of names with those that people wrote.",
        discussion: """
            Texts are JSON Lines: {"text": …, "entities": [{"start", "end", "type", "lemma"}]}, types PER, LOC and ORG, offsets \
            in code points. A form is right if it has the same letters, small or not, with «е» for «ё». 'distinct' counts \
            each mention with its form once.

            EXAMPLES
              textmill score names --data names.jsonl
            """)

    @Option(parsing: .upToNextOption, help: "Texts with names and their normal forms.") var data: [String]

    /// How many there are, and how many of them are right.
    fileprivate struct Count {
        var all = 0.0
        var right = 0.0
    }

    func work() throws {
        guard let lexicon = RussianLexicon.shipped else {
            throw DataFileError(unreadable: "lexicon-ru", "is not in this program")
        }
        let forms = NameForms(lexicon)
        var (types, distinct): ([String: Count], [String: Count]) = ([:], [:])
        for path in data {
            for (number, line) in try MarkedLine.read(path) {
                guard line.entities.allSatisfy({ $0.lemma != nil }) else {
                    throw DataFileError(path, line: number, "has a name without its normal form, 'lemma'")
                }
                score(line, by: forms) { entity, isRight in
                    types[entity.type, default: Count()].add(isRight)
                    types["all", default: Count()].add(isRight)
                    distinct[entity.key(in: line.text), default: Count()].add(isRight)
                }
            }
        }
        for (type, count) in types.sorted(by: { $0.key < $1.key }) { print(type, count.share.percent) }
        let mean = distinct.values.reduce(0) { $0 + $1.share } / Double(max(distinct.count, 1))
        print("distinct", mean.percent)
    }

    private func score(_ line: MarkedLine, by forms: NameForms, count: (MarkedLine.Entity, Bool) -> Void) {
        let offsets = ScalarOffsets(line.text)
        var (mentions, entities): ([NameMention], [MarkedLine.Entity]) = ([], [])
        for entity in line.entities.sorted(by: { $0.start < $1.start }) {
            guard let span = offsets.span(entity.start, entity.end) else { continue }
            mentions.append(
                NameMention(span, entity.type == "PER" ? .person : entity.type == "LOC" ? .location : .organization))
            entities.append(entity)
        }
        let names = line.text.withBytes { forms.normalNames(of: mentions, in: $0) }
        for (name, entity) in zip(names, entities) { count(entity, name.text.folded == entity.lemma?.folded) }
    }
}

extension ScoreNames.Count {
    fileprivate mutating func add(_ isRight: Bool) {
        all += 1
        right += isRight ? 1 : 0
    }

    fileprivate var share: Double { right / max(all, 1) }
}

extension MarkedLine.Entity {
    fileprivate func key(in text: String) -> String {
        let scalars = text.unicodeScalars
        let from = scalars.index(scalars.startIndex, offsetBy: start)
        let mention = text[from..<scalars.index(from, offsetBy: end - start)]
        return "\(mention)\t\(lemma ?? "")"
    }
}

extension String {
    /// In small letters with «е» for «ё», white space as single spaces.
    fileprivate var folded: String {
        lowercased().replacing("ё", with: "е").split { $0.isWhitespace }.joined(separator: " ")
    }
}
