public import Textmill

extension StageRegistry {
    /// The stages that come with Textmill, in the order a news pipeline has them.
    public static let stock = StageRegistry([
        DropShortSentences.self,
        Summarize.self,
    ])
    public static let stock = StageRegistry([CleanText.self])
    public static let stock = StageRegistry([StripBoilerplate.self])
}
