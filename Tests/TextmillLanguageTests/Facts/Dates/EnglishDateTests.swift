import Testing

@Suite struct EnglishDateTests {
    @Test(arguments: [
        "It opened on ⟦May 22, 2020|date|value=2020-05-22⟧, in the rain.",
        "It opened on ⟦22 May 2020|date|value=2020-05-22⟧.",
        "It opened on the ⟦22nd of May, 2020|date|value=2020-05-22⟧.",
        "The talks of ⟦May 22nd|date|value=--05-22⟧ failed.",
        "He left on ⟦Jan. 5, 1999|date|value=1999-01-05⟧.",
        "On ⟦Wednesday, May 5, 2021|date|value=2021-05-05⟧, the court sat.",
        "The fair runs ⟦May 1-3, 2020|date|value=2020-05-01/2020-05-03⟧.",
        "Closed ⟦from May 30 to June 2|date|value=--05-30/--06-02⟧.",
        "Filed on ⟦05/22/2020|date|value=2020-05-22⟧.",
        "Independence Day is ⟦4 July|date|value=--07-04⟧.",
        "The ⟦twenty-second of June|date|value=--06-22⟧ came.",
    ])
    func marksDays(_ expected: String) { #expect(factMarks(in: expected) == expected) }

    @Test(arguments: [
        "In ⟦April 2021|date|value=2021-04⟧ it rained.",
        "Since ⟦March|date|value=--03⟧ nothing has moved.",
        "It was built in ⟦2020|date|value=2020⟧ and sold.",
        "He worked there ⟦from 1998 to 2003|date|value=1998/2003⟧.",
        "Fashions of the ⟦1980s|date|value=198X⟧ return.",
        "A church of the ⟦19th century|date|value=18XX⟧.",
        "The ⟦first quarter of 2021|date|value=2021-33⟧ was slow.",
        "Sales in ⟦Q2 2021|date|value=2021-34⟧ rose.",
        "The ⟦summer of 2019|date|value=2019-22⟧ was hot.",
        "Caesar died in ⟦44 BC|date|value=-0043⟧ in Rome.",
        "It took ⟦two years|date|value=P2Y⟧ to build.",
        "A ⟦five-year|date|value=P5Y⟧ plan was drawn up.",
        "The court sits on ⟦Monday|date|value=-W-1⟧.",
    ])
    func marksMonthsYearsAndPeriods(_ expected: String) { #expect(factMarks(in: expected) == expected) }
}
