/// Invisible characters in a row.
struct InvisibleRun {
    /// Where it ends.
    var end: Int
    /// The one of them that has a meaning where it stands, if there is one.
    var kept: Range<Int>?
    /// Why the others are removed.
    var reason: String

    /// This run and a later one, as one removal.
    func joined(with later: InvisibleRun) -> InvisibleRun {
        InvisibleRun(end: later.end, kept: nil, reason: reason == later.reason ? reason : "zero-width")
    }
}

extension CharacterRole {
    /// Why a character of this role is removed.
    var removalReason: String {
        switch self {
        case .softHyphen: "soft-hyphen"
        case .direction: "bidi-mark"
        case .control: "control"
        default: "zero-width"
        }
    }
}
