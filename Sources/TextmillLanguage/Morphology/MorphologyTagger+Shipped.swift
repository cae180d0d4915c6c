import Textmill

extension MorphologyTagger {
    private static let russian = ShippedModels["morphology-ru"].flatMap { file in
        try? MorphologyTagger(file, lexicon: .shipped)
    }
    private static let english = ShippedModels["morphology-en"].flatMap { file in try? MorphologyTagger(file) }

    /// The tagger that comes with Textmill for the script in which the beginning of `text` is written: Russian for Cyrillic,
    /// English for Latin.
    public static func shipped(forScriptOf text: String) -> MorphologyTagger? {
        text.withBytes { bytes in
            var (latin, cyrillic) = (0, 0)
            for offset in 0..<min(bytes.count, 4096) {
                let byte = bytes[offset]
                if byte == 0xD0 || byte == 0xD1 { cyrillic += 1 }
                if (byte | 0x20) &- 0x61 < 26 { latin += 1 }
            }
            return cyrillic * 2 > latin ? russian : english
        }
    }
}
