import Textmill

extension MorphologyTagger {
    private static let russian = ShippedModels["morphology-ru"].flatMap { file in
        try? MorphologyTagger(file, lexicon: .shipped)
    }
    private static let english = ShippedModels["morphology-en"].flatMap { file in try? MorphologyTagger(file) }

    /// The tagger that comes with Textmill for the language with this code, or nil.
    public static func shipped(for language: String) -> MorphologyTagger? {
        switch language {
        case "ru": russian
        case "en": english
        default: nil
        }
    }

    /// The tagger that comes with Textmill for the script in which the beginning of `text` is written: Russian for Cyrillic,
    /// English for Latin.
    public static func shipped(forScriptOf text: String) -> MorphologyTagger? {
        text.withBytes(\.isMostlyCyrillic) ? russian : english
    }
}
