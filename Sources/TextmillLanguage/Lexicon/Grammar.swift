/// What a word form is in grammar: part of speech, case, number, gender and the rest, in 64 bits.
///
/// A lexicon keeps these bits in its file, so their places are fixed.
public struct Grammar: Hashable, Sendable {
    /// The bits, field beside field.
    public var bits: UInt64

    /// The grammar of these bits.
    @inlinable public init(bits: UInt64) { self.bits = bits }

    /// A field of the bits: what Universal Dependencies call a feature.
    public enum Field: UInt64, CaseIterable, Sendable {
        /// Nominative 1, genitive 2, dative 3, accusative 4, instrumental 5, locative 6, partitive 7, vocative 8.
        case grammaticalCase = 0x0405
        /// Singular 1, plural 2.
        case number = 0x0209
        /// Masculine 1, feminine 2, neuter 3.
        case gender = 0x020B
        /// 1: of men and women alike.
        case common = 0x010D
        /// Animate 1, inanimate 2.
        case animacy = 0x020E
        /// Imperfective 1, perfective 2.
        case aspect = 0x0210
        /// Past 1, present 2, future 3.
        case tense = 0x0212
        /// Indicative 1, imperative 2, conditional 3.
        case mood = 0x0214
        /// First, second, third.
        case person = 0x0216
        /// Active 1, passive 2, middle 3.
        case voice = 0x0218
        /// Finite 1, infinitive 2, participle 3, converb 4.
        case form = 0x031A
        /// Positive 1, comparative 2, superlative 3.
        case degree = 0x021D
        /// 1: the short form.
        case short = 0x011F
        /// First name 1, surname 2, patronymic 3, place 4, organization 5, brand 6.
        case kind = 0x0320
        /// 1: one form for all cases.
        case fixed = 0x0123
        /// 1: an abbreviation.
        case abbreviation = 0x0124

        @inlinable var shift: UInt64 { rawValue & 0xFF }
        @inlinable var mask: UInt64 { (1 << (rawValue >> 8)) - 1 }
    }

    /// The number in a field; 0 where the word has nothing to say there.
    @inlinable public subscript(field: Field) -> UInt8 {
        get { UInt8(truncatingIfNeeded: bits >> field.shift & field.mask) }
        set { bits = bits & ~(field.mask << field.shift) | (UInt64(newValue) & field.mask) << field.shift }
    }

    /// The part of speech.
    public var partOfSpeech: PartOfSpeech { PartOfSpeech(rawValue: UInt8(truncatingIfNeeded: bits & 0x1F)) ?? .other }

    /// Whether it has a case and agrees with a noun: an adjective, a determiner, a participle.
    var agrees: Bool {
        self[.grammaticalCase] != 0 && self[.short] == 0
            && [.adjective, .determiner, .verb].contains(partOfSpeech)
    }

    /// Whether it is a noun or a name.
    var isNoun: Bool { partOfSpeech == .noun || partOfSpeech == .properNoun }
}
