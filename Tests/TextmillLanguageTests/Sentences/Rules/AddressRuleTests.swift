import Testing

/// What was pasted together without its line ends.
@Suite struct AddressRuleTests {
    @Test(arguments: [
        "⟦Read it at https://example.org/a.b/c?d=e.f⟧ ⟦Then write to us.⟧",
        "⟦From: Ann Lee <ann.lee@example.org>⟧ ⟦The bridge is open.⟧",
        "⟦Ann Lee@OFFICE⟧ ⟦08/16/2000 03:14:14 PM⟧ ⟦I saw the bridge.⟧",
        "⟦https://example.org/one⟧ ⟦https://example.org/two⟧",
        "⟦Мост открыт, пишите на most@primer.ru⟧ ⟦Движение пущено.⟧",
    ])
    func behindAnAddressACapitalBegins(_ expected: String) { #expect(sentenceMarks(in: expected) == expected) }

    @Test(arguments: [
        "⟦Read https://example.org/a.b (or http://example.org) and write.⟧ ⟦We wait.⟧",
        "⟦Write to ann.lee@example.org, or call.⟧ ⟦We wait.⟧",
        "⟦Thanks to @ann_lee Brook is open.⟧",
        "⟦The talks began at 10:30 AM Monday in Dover.⟧",
        "⟦See https://example.org.⟧ ⟦It is free.⟧",
    ])
    func withinASentenceAddressesEndNothing(_ expected: String) { #expect(sentenceMarks(in: expected) == expected) }

    @Test(arguments: [
        "⟦The bridge is open.⟧ ⟦__________⟧ ⟦Ann Lee, Dover⟧",
        "⟦Мост открыт⟧ ⟦=====⟧ ⟦Движение пущено⟧",
    ])
    func rowsOfSignsStandAlone(_ expected: String) { #expect(sentenceMarks(in: expected) == expected) }

    @Test(arguments: [
        "⟦We need a __ here and 2*2=4 there.⟧", "⟦Snake_case and a*****b are words.⟧",
    ])
    func otherSignsEndNothing(_ expected: String) { #expect(sentenceMarks(in: expected) == expected) }

    @Test(arguments: [
        "⟦Look here.⟧ ⟦https://example.org has all of it.⟧", "⟦Мост открыт.⟧ ⟦www.primer.ru пишет о нём.⟧",
    ])
    func anAddressMayBeginASentence(_ expected: String) { #expect(sentenceMarks(in: expected) == expected) }

    @Test(arguments: [
        "⟦I love dogs.⟧ ⟦they run all day.⟧", "⟦where do they sleep?⟧ ⟦i never saw it.⟧",
    ])
    func aPronounMayBeginASentenceWithoutACapital(_ expected: String) {
        #expect(sentenceMarks(in: expected) == expected)
    }

    @Test(arguments: [
        "⟦На карте три точки: А, Б и В.⟧ ⟦Прямая делит их.⟧",
        "⟦На мапі три точки: А, Б та В.⟧ ⟦Пряма ділить їх.⟧",
        "⟦Приехали Орлов и П. Лунин.⟧",
    ])
    func theLastOfSeveralLettersMayEndASentence(_ expected: String) { #expect(sentenceMarks(in: expected) == expected) }

    @Test(arguments: [
        "⟦The draft is ready.⟧ ⟦Anna Hill⟧ ⟦03/15/2031 04:03 PM⟧ ⟦Please read it.⟧",
        "⟦Anna Hill⟧ ⟦15/03/2031 16:03⟧ ⟦Please read it.⟧",
        "⟦Last updated 03/15/2031 16:03 by the editors.⟧",
        "⟦It was sent on 03/15/2031 16:03 and read.⟧",
    ])
    func theStampOfAMailStandsBehindItsName(_ expected: String) { #expect(sentenceMarks(in: expected) == expected) }

    @Test(arguments: [
        "⟦I will call at noon.⟧ ⟦Best regards,⟧ ⟦Anna⟧",
        "⟦I will call at noon.⟧ ⟦Thanks,⟧\n⟦Anna Hill⟧",
        "⟦It is late.⟧ ⟦Thanks, Anna.⟧ ⟦It helped.⟧",
        "⟦It is late.⟧ ⟦Thanks, I know that.⟧",
        "⟦It is late.⟧ ⟦Best, thanks to rain, were apples.⟧",
    ])
    func takingLeaveStandsBeforeTheName(_ expected: String) { #expect(sentenceMarks(in: expected) == expected) }

    @Test(arguments: [
        "⟦<< File: plan.doc >>⟧ ⟦Here is the plan.⟧",
        "⟦See <<plan.doc>> <<costs.xls>>⟧ ⟦Both are new.⟧",
        "⟦The value of a >> B is small.⟧",
    ])
    func anAttachedFileEndsASentence(_ expected: String) { #expect(sentenceMarks(in: expected) == expected) }

    @Test(arguments: [
        "⟦The end⟧ ⟦-----⟧ ⟦The next letter begins.⟧",
        "⟦* Lower the price⟧ ⟦* Open on Sundays⟧ ⟦* Hire a cook⟧",
    ])
    func hyphensAndStarsStandAloneToo(_ expected: String) { #expect(sentenceMarks(in: expected) == expected) }

    @Test(arguments: [
        "⟦The bridge was opened.⟧ ⟦(not the old one, that stays.)⟧",
        "⟦The bridge (est. (about) 1920) stays.⟧",
        "⟦They met Tue. 14 May.⟧",
        "⟦We meet at 2 p.m. (4 p.m. in Oslo) as planned.⟧",
        "⟦My remarks:⟧ ⟦1. There is no map.⟧ ⟦2. There is no date.⟧",
    ])
    func bracketsDaysAndFirstItems(_ expected: String) { #expect(sentenceMarks(in: expected) == expected) }

    @Test(arguments: ["⟦• • Anna came.⟧\n⟦• Peter left.⟧", "⟦* * Anna came.⟧ ⟦* Peter left.⟧"])
    func aBulletAloneIsNoSentence(_ expected: String) { #expect(sentenceMarks(in: expected) == expected) }
}
