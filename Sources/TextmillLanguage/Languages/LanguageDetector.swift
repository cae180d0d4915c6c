import Textmill

/// Finds out which language a text is in: by its script, and where a script has several languages, by runs of three
/// letters, as Cavnar and Trenkle did (N-Gram-Based Text Categorization, 1994), with the letters that a language does
/// not have counting against it.
///
/// Languages of the Latin script that are told apart: English, German, Dutch, Danish, Swedish, Norwegian, French,
/// Spanish, Italian, Portuguese, Romanian, Catalan, Polish, Czech, Slovak, Slovene, Serbian (with Croatian and Bosnian),
/// Turkish, Finnish, Hungarian, Lithuanian, Latvian, Indonesian, Vietnamese; of the Cyrillic script: Russian, Ukrainian,
/// Belarusian, Bulgarian, Serbian, Macedonian, Kazakh; of the Arabic script: Arabic, Persian, Urdu. Another script
/// stands for its commonest language.
public struct LanguageDetector: Sendable {
    /// How many bytes of a text are looked at.
    private static let reach = 4096

    /// A detector.
    public init() {}

    /// The language of `text`, by its first 4096 bytes; nil where it has no letters of a known script.
    public func language(of text: String) -> DetectedLanguage? {
        text.withBytes { bytes in
            let letters = LetterRuns(in: bytes, upTo: Self.reach)
            guard let (script, count) = letters.commonestScript else { return nil }
            let share = Double(count) / Double(letters.count)
            guard let profiles = LanguageProfile.profiles(of: script) else {
                guard let code = script.onlyLanguage(letters) else { return nil }
                return DetectedLanguage(code, certainty: share * (1 - 1 / Double(count + 1)))
            }
            return Self.likeliest(of: profiles, letters, share)
        }
    }

    /// The language whose profile fits best. Runs of three letters overlap, so each counts for a third of what it would
    /// by itself.
    private static func likeliest(of profiles: LanguageProfiles, _ letters: LetterRuns, _ share: Double)
        -> DetectedLanguage?
    {
        let points = profiles.points(of: letters)
        guard let most = points.max(), let best = points.firstIndex(of: most) else { return nil }
        let sum = points.reduce(0) { $0 + power(of: Double($1 - most) / 3) }
        return DetectedLanguage(profiles.languages[best].code, certainty: share / sum)
    }

    /// Two to the power of `exponent`, which is not above 0, with a straight line between whole numbers.
    private static func power(of exponent: Double) -> Double {
        guard exponent > -60 else { return 0 }
        let whole = exponent.rounded(.down)
        return Double(sign: .plus, exponent: Int(whole), significand: 1 + (exponent - whole))
    }
}
