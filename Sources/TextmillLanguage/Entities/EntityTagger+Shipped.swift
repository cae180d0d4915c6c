import Textmill

extension EntityTagger {
    private static let russian = inside("entities-ru")
    private static let english = inside("entities-en")

    private static func inside(_ name: String) -> EntityTagger? {
        ShippedModels[name].flatMap { try? EntityTagger($0) }
    }

    /// The tagger that comes with Textmill for the language with this code, or nil.
    public static func shipped(for language: String) -> EntityTagger? {
        switch language {
        case "ru": russian
        case "en": english
        default: nil
        }
    }

    /// The tagger that comes with Textmill for the script in which the beginning of `text` is written: Russian for Cyrillic,
    /// English for Latin.
    public static func shipped(forScriptOf text: String) -> EntityTagger? {
        text.withBytes(\.isMostlyCyrillic) ? russian : english
    }
}
