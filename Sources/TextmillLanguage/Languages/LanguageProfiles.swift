/// The profiles of the languages that share a script, side by side, so that one walk over the runs of a text weighs it for
/// all of them.
struct LanguageProfiles: Sendable {
    /// The languages.
    let languages: [LanguageProfile]
    /// For each run its weight in each language.
    private let weights: [SIMD32<UInt16>]

    /// The profiles of at most 32 `languages`.
    init(_ languages: [LanguageProfile]) {
        precondition(languages.count <= 32)
        self.languages = languages
        var weights = [SIMD32<UInt16>](repeating: .zero, count: LanguageProfile.size)
        for (place, language) in languages.enumerated() {
            for bucket in weights.indices { weights[bucket][place] = UInt16(language.weight(of: bucket)) }
        }
        self.weights = weights
    }

    /// How well `letters`, of no more than 4096 runs, fit each language: the more, the better, in powers of two.
    func points(of letters: LetterRuns) -> [Int] {
        var sums = SIMD32<UInt16>.zero
        for bucket in letters.buckets { sums &+= weights[Int(bucket)] }
        return languages.indices.map { Int(sums[$0]) - languages[$0].cost(of: letters) }
    }
}
