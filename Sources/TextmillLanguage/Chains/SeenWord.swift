/// A word as a tagger sees it, wherever it stands.
protocol SeenWord: Sendable {
    /// What stands beyond a sentence's borders.
    static var border: Self { get }

    /// Adds the features that a token has by this word alone, which stands `distance` tokens behind it (before it where
    /// negative, 0 for the token's own), at most `WordViews.reach`.
    func add(to list: inout FeatureList, at distance: Int)
}
