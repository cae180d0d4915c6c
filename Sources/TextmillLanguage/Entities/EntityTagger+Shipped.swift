import Textmill

extension EntityTagger {
    /// The taggers inside the program, by the code of the language they were trained for.
    private static let shipped: [String: EntityTagger] = ShippedModels.all.reduce(into: [:]) { taggers, model in
        guard model.name.hasPrefix("entities-"), let tagger = try? EntityTagger(model.file) else { return }
        taggers[String(model.name.dropFirst("entities-".count))] = tagger
    }

    /// The tagger that comes with Textmill for the language with this code, or nil.
    public static func shipped(for language: String) -> EntityTagger? { shipped[language] }

    /// The tagger that comes with Textmill for the script in which the beginning of `text` is written: Russian for Cyrillic,
    /// English for Latin.
    public static func shipped(forScriptOf text: String) -> EntityTagger? {
        text.withBytes { bytes in
            var (latin, cyrillic) = (0, 0)
            for offset in 0..<min(bytes.count, 4096) {
                let byte = bytes[offset]
                if byte == 0xD0 || byte == 0xD1 { cyrillic += 1 }
                if (byte | 0x20) &- 0x61 < 26 { latin += 1 }
            }
            return shipped[cyrillic * 2 > latin ? "ru" : "en"]
        }
    }
}
