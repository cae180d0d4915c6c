import Textmill

extension Layer { static let terms: Layer = "terms" }

/// Marks the terms of a glossary, each with its definition.
struct TagTerms: Stage {
    static let purpose = "Marks the terms of a glossary, each with its definition."
    static let contract = Contract(provides: [.terms])

    enum Mentions: String, CaseIterable, SettingChoice { case first, all }

    @Setting("The glossary: a term a line, its forms with '|' between, its definition after a tab.", file: "terms.txt")
    var glossary: Glossary?
    @Setting("Whether all mentions of a term are marked, or the first in each document.")
    var mentions = Mentions.all

    func process(_ document: inout Document) {
        let found = glossary?.terms(in: document.text) ?? []
        var explained = Set<Int>()
        document[.terms] = found.compactMap { span, term in
            guard mentions == .all || explained.insert(term.number).inserted else { return nil }
            return Annotation(span, attributes: ["term": term.name, "definition": term.definition])
        }
    }
}
