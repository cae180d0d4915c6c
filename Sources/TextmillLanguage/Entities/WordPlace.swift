/// Where a word stands, seen from a token.
enum WordPlace: Int, CaseIterable {
    case twoBefore, before, here, behind, twoBehind

    /// How many tokens it stands behind the token.
    var distance: Int { rawValue - 2 }
}
