/// Labels of tokens that say where entities begin and end: `B-`, `I-` and `E-` for the first, the inner and the last token
/// of a type, `S-` for an entity of one token, `O` for what is none.
struct LabelScheme: Sendable {
    /// The types, by number.
    let types: [String]
    /// The labels: O, then four for each type.
    let labels: [String]

    init(types: [String]) {
        self.types = types
        labels = ["O"] + types.flatMap { type in ["B-", "I-", "E-", "S-"].map { $0 + type } }
    }

    /// The scheme that made `labels`, or nil.
    init?(labels: [String]) {
        self.init(types: labels.filter { $0.hasPrefix("S-") }.map { String($0.dropFirst(2)) })
        guard self.labels == labels else { return nil }
    }

    /// The labels of a token among those of an entity of `type`.
    func label(_ type: Int, isFirst: Bool, isLast: Bool) -> UInt8 {
        UInt8(truncatingIfNeeded: 1 + type * 4 + (isFirst ? (isLast ? 3 : 0) : (isLast ? 2 : 1)))
    }

    /// Whether `to` can stand behind `from`; nil is the border of the sentence.
    static func isAllowed(_ from: String?, _ to: String?) -> Bool {
        let isOpen = from?.hasPrefix("B-") == true || from?.hasPrefix("I-") == true
        let goesOn = to?.hasPrefix("I-") == true || to?.hasPrefix("E-") == true
        return isOpen == goesOn && (!isOpen || from?.dropFirst(2) == to?.dropFirst(2))
    }
}
