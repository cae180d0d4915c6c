import Textmill

extension EntityTagger {
    private static let russian = inside("entities-ru")
    private static let english = inside("entities-en")
    private static let russianKinds = inside("kinds-ru")

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

    /// The tagger of finer kinds (country, city, region, nationality, profession) that comes with Textmill for the language
    /// with this code, or nil. It tells persons too, less well than the other, so as not to take them for places.
    public static func shippedKinds(for language: String) -> EntityTagger? { language == "ru" ? russianKinds : nil }

    /// The same for the script in which the beginning of `text` is written: Russian for Cyrillic.
    public static func shippedKinds(forScriptOf text: String) -> EntityTagger? {
        text.withBytes(\.isMostlyCyrillic) ? russianKinds : nil
    }
}
