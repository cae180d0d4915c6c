public import Textmill

/// Puts names into their normal form, and tells which mentions of a document name the same.
///
/// A name stands in one case, number and gender; each of its words has forms it may be (by the lexicon, by rules of
/// endings for what is unknown), and the slot in which all find their best place wins. What helps to choose: the word
/// before, lists of names, and the rest of the document, where the same name stands in other cases.
public struct NameForms: Sendable {
    let lexicon: RussianLexicon

    /// Normal forms by `lexicon`.
    public init(_ lexicon: RussianLexicon) { self.lexicon = lexicon }

    /// The normal form of each of `mentions`, which stand in `bytes` in text order.
    public func normalNames(of mentions: [NameMention], in bytes: Bytes) -> [NormalName] {
        guard !mentions.isEmpty else { return [] }
        let declines = mentions.contains { mention in mention.span.contains { bytes[$0] == 0xD0 || bytes[$0] == 0xD1 } }
        var reader = NameReader(bytes, lexicon, declines: declines)
        let writings = mentions.map { reader.writing(of: $0) }
        let chosen = NameVote(reader, mentions, writings).chosen
        return EntityLinks(mentions, chosen, reader).names
    }
}
