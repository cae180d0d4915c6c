import Textmill

/// The prepositions of Russian with the cases they go with.
enum Preposition {
    private static let genitive: UInt8 = 1 << 2
    private static let dative: UInt8 = 1 << 3
    private static let accusative: UInt8 = 1 << 4
    private static let instrumental: UInt8 = 1 << 5
    private static let locative: UInt8 = 1 << 6

    /// The cases that go with the preposition at `span`, a bit each; nil where it is none.
    static func cases(of span: Range<Int>, in bytes: Bytes) -> UInt8? {
        guard span.count <= 24 else { return nil }
        return numbers.known(NameHash(folding: span, in: bytes).value).map { cases[$0] }
    }

    private static let words = groups.flatMap { words, cases in words.split(separator: " ").map { (String($0), cases) }
    }
    private static let cases = words.map { $0.1 }
    private static let numbers = words.reduce(into: HashNumbers()) { _ = $0.number(of: NameHash($1.0).value) }

    private static let groups: [(String, UInt8)] = [
        (
            "из изо от ото до без у для около после против среди вокруг кроме ради возле мимо вместо внутри вне насчет "
                + "касательно относительно помимо вследствие ввиду подле напротив накануне посреди из-за из-под",
            genitive
        ),
        ("к ко благодаря согласно вопреки навстречу", dative), ("по", dative | accusative | locative),
        ("в во на о об обо", accusative | locative), ("про через сквозь", accusative),
        ("с со", genitive | instrumental | accusative), ("за под", accusative | instrumental),
        ("над перед между надо передо", instrumental), ("при", locative),
    ]
}
