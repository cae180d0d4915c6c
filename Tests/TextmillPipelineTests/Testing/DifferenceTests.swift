import Testing

@testable import TextmillPipeline

@Suite struct DifferenceTests {
    @Test func putsACaretUnderTheFirstDifference() {
        #expect(
            Difference(expected: "Дождь.", actual: "Дождик.").shown == [
                "  expected  Дождь.", "  is        Дождик.", "                ^",
            ])
    }

    @Test func showsTheLineThatDiffers() {
        let difference = Difference(expected: "one\ntwo\nthree", actual: "one\ntwe\nthree")
        #expect(difference.line == 2)
        #expect(difference.shown == ["  expected  two", "  is        twe", "              ^"])
    }

    @Test func showsLineEndsThatAreTheDifference() {
        #expect(
            Difference(expected: "a\nb", actual: "a b").shown == [
                "  expected  a⏎", "  is        a b", "             ^",
            ])
        #expect(Difference(expected: "a\n", actual: "a").shown[0] == "  expected  a⏎")
    }

    @Test func saysWhereThereIsNothing() {
        #expect(Difference(expected: "", actual: "a").shown[0] == "  expected  (nothing)")
        #expect(Difference(expected: "a\nb", actual: "a\n").shown[1] == "  is        (nothing)")
    }

    @Test func makesVisibleWhatIsNot() {
        let shown = Difference(expected: "a\u{A0}b", actual: "a\u{200B}\tb\u{1B}[2J").shown
        #expect(shown[0] == "  expected  a⍽b")
        #expect(shown[1] == "  is        a⟨U+200B⟩⇥b⟨U+001B⟩[2J")
    }

    @Test func tellsApartWhatLooksTheSame() {
        let shown = Difference(expected: "кафе\u{301}", actual: "кафé").shown
        #expect(shown.count == 3)
        #expect(
            Difference(expected: "\u{439}", actual: "\u{438}\u{306}").shown.last
                == "  they look the same: U+0439 was expected, U+0438 U+0306 is there")
    }

    @Test func cutsLongLines() {
        let line = String(repeating: "ж", count: 1_000_000)
        let shown = Difference(expected: line + "a" + line, actual: line + "b" + line).shown
        #expect(
            shown[0] == "  expected  …" + String(repeating: "ж", count: 60) + "a" + String(repeating: "ж", count: 39)
                + "…")
        #expect(shown[2].count == 12 + 1 + 60 + 1)
    }
}
