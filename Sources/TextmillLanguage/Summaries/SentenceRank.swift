/// Where a sentence stands among the others of its text, best first: those that stand alone before those that do not,
/// then by points, then by place. It is one number, so that a long text is sorted fast.
struct SentenceRank: Comparable {
    private let key: Int

    /// The rank of the sentence at `place`, which has `points`: fewer than eight million, more or less.
    init(points: Int, standsAlone: Bool, place: Int) {
        key = place - points << 32 - (standsAlone ? 1 << 56 : 0)
    }

    /// The sentence's place in the text.
    var place: Int { key & 0xFFFF_FFFF }

    /// Whether the sentence stands alone.
    var standsAlone: Bool { key < -(1 << 55) }

    static func < (left: SentenceRank, right: SentenceRank) -> Bool { left.key < right.key }
}
