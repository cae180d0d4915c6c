public import Textmill

/// Writes quotation marks, dashes, ellipses and the letter ё in one way. Web addresses (`Links`) stay as they are.
public struct Typography: Sendable {
    /// How quotation marks are written: `quotes`.
    public var quotes = QuoteStyle.keep
    /// How dashes are written: `dashes`.
    public var dashes = DashStyle.keep
    /// How an ellipsis is written: `ellipses`.
    public var ellipses = EllipsisStyle.keep
    /// What becomes of the letter ё: `yo`.
    public var yo = YoStyle.keep

    /// The typography that leaves everything as it is.
    public init() {}

    /// The edits that make it so, in text order. The text is plain already (`CharacterCleaning`).
    public func edits(in text: Bytes) -> [Edit] {
        let rules = [
            quotes == .keep ? [] : QuoteRule(style: quotes).edits(in: text),
            dashes == .keep ? [] : DashRule(style: dashes).edits(in: text),
            ellipses == .keep ? [] : EllipsisRule(style: ellipses).edits(in: text),
            yo == .keep ? [] : YoRule().edits(in: text),
        ].filter { !$0.isEmpty }
        guard rules.count > 0 else { return [] }
        let edits = rules.count == 1 ? rules[0] : rules.joined().sorted { $0.span.lowerBound < $1.span.lowerBound }
        return edits.outside(Links(in: text))
    }
}

extension [Edit] {
    /// Those that do not touch `links`.
    fileprivate func outside(_ links: Links) -> [Edit] {
        var links = links
        var link = links.next()
        return filter { edit in
            while let passed = link, passed.upperBound <= edit.span.lowerBound { link = links.next() }
            return link.map { edit.span.upperBound <= $0.lowerBound } ?? true
        }
    }
}
