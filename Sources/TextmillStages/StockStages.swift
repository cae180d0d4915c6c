public import Textmill

extension StageRegistry {
    /// The stages that come with Textmill, in the order a news pipeline has them.
    public static let stock = StageRegistry([
        CleanText.self,
        StripBoilerplate.self,
        DetectLanguage.self,
        SplitSentences.self,
        DropShortSentences.self,
        Tokenize.self,
        TagMorphology.self,
        TagEntities.self,
        Summarize.self,
    ])
}
