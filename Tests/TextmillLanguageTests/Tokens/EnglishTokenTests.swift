import Testing

@Suite struct EnglishTokenTests {
    @Test(arguments: [
        "I do|n't know|; they ca|n't|, wo|n’t and should|n't|'ve|.",
        "Ann|'s house is n't the Hills|' house|.",
        "We|'re sure she|’ll come and he|'d go|.",
        "I can|not|, you gon|na|, they wan|na|.",
        "O'Neill and d'Arcy met|.",
    ])
    func partsContractions(_ expected: String) { #expect(parted(expected) == expected) }

    @Test(arguments: [
        "A well|-|known two|-|year e-mail from a co-worker|.",
        "The U.S. Senate met Dr. Brook of Hill Inc. on Jan. 5|.",
        "J. R. Hale|, e.g. a friend|, left at 5 p.m. yesterday|.",
        "She said no|. He left|.",
        "AT&T and R&D",
    ])
    func partsCompoundsAndAbbreviations(_ expected: String) { #expect(parted(expected) == expected) }

    @Test(arguments: [
        "At 10:30 on 08/16/2000 call 212-555-0123|.",
        "The 4th of the 1990s|, or 1990|'s|, cost $|3,000.50|.",
        "Pages 13|-|17 of a 15|-|year plan|, 10|kg|, 8|am",
        "Buses F-16 or B52 and 3D",
    ])
    func partsNumbers(_ expected: String) { #expect(parted(expected) == expected) }

    @Test(arguments: [
        "See https://example.org/a_(b)?c=d|, or www.example.org|.",
        "(|Mail ann.lee@example.org|.|)",
        "Open report_final.doc and alt.music.old|.",
        "#bridge @ann_lee #|1 :-)",
        "Why|?|\"|, he said|: \"|So|!|\"",
        "a -- b ``|quoted|'' $$$ C|++",
        "&quot;|Yes|&quot;|, he said|.",
    ])
    func partsAddressesAndMarks(_ expected: String) { #expect(parted(expected) == expected) }
}
