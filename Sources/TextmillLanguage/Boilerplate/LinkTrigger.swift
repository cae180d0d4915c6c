/// A phrase that calls to read other texts: `Читайте также`, `Related`.
struct LinkTrigger: OptionSet, Sendable {
    let rawValue: Int

    /// It speaks to the reader, so that no text has it as a heading of its own; it needs no links after it.
    static let certain = LinkTrigger(rawValue: 1)
    /// A headline may follow on its line, after a colon.
    static let takesHeadline = LinkTrigger(rawValue: 2)
    /// A headline may follow on its line, without a colon.
    static let takesBareHeadline = LinkTrigger(rawValue: 4)
    /// A topic may stand between it and the colon: `Новости по теме «Выборы»:`.
    static let takesTopic = LinkTrigger(rawValue: 8)
    /// It is one only with a colon, or an ellipsis.
    static let needsColon = LinkTrigger(rawValue: 16)
    /// It stands with one address, or one text named, and never with a list: `Подробнее: https://…`.
    static let points = LinkTrigger(rawValue: 32)
    /// A colon stands after it on its line.
    static let hasColon = LinkTrigger(rawValue: 64)
}
