/// What is known of a language that shares its script with others.
struct LanguageProfile: Sendable {
    /// How many runs of three letters are told apart, by hash.
    static let size = 4096

    /// Its code by ISO 639-1.
    let code: String
    /// How common each run is: `A` for the rarest, each next letter for twice as common.
    private let weights: StaticString
    /// The letters it has besides those of ASCII or, in Cyrillic, besides those that all have.
    private let letters: Set<UInt32>
    /// What it is short of at the start, in powers of two: it is less common than others in the script.
    private let handicap: Int

    init(_ code: String, _ weights: StaticString, letters: String, handicap: Int = 0) {
        self.code = code
        self.weights = weights
        self.letters = Set(letters.unicodeScalars.map(\.value))
        self.handicap = handicap
    }

    /// How common the run at `bucket` is, from 0, each step twice as common.
    func weight(of bucket: Int) -> UInt8 { weights.utf8Start[bucket] - 0x41 }

    /// What counts against the language, in powers of two: letters that it does not have, and that others are commoner.
    func cost(of runs: LetterRuns) -> Int {
        var cost = handicap
        for (letter, count) in runs.unusual where !letters.contains(letter) {
            cost += Self.price(of: letter) * min(count, 16)
        }
        return cost
    }

    /// What a letter costs that the language does not have: less in Latin, where names bring such letters along.
    private static func price(of letter: UInt32) -> Int { letter < 0x400 ? 8 : 16 }
}
