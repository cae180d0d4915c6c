import Testing
import Textmill

@testable import TextmillLanguage

struct EndingRuleTests {
    private func matches(_ rule: EndingRule, _ word: String) -> Bool {
        // A word before it, so that an ending could be taken for one that begins there.
        let text = "Да " + word
        return text.withBytes { rule.matches(5..<$0.count, $0.ending(at: $0.count), in: $0) }
    }

    @Test func aWordHasToEndSoAndToHaveAStemBeforeThat() {
        let rule = EndingRule("ого", "ий", 1 << 2, 1, 1, after: .relative)
        #expect(matches(rule, "Ровского"))
        #expect(!matches(rule, "Ровскому"))
        #expect(!matches(rule, "Ровного"))
        #expect(!matches(rule, "ого"))
        #expect(matches(EndingRule("", "", 1, 0, 1, after: .consonant), "Ров"))
        #expect(!matches(EndingRule("", "", 1, 0, 1, after: .consonant), "Рова"))
    }

    @Test func theNominativeLosesTheEndingUnlessItKeepsTheForm() {
        let rule = EndingRule("цем", "ец", 1 << 5, 1, 1)
        #expect(rule.script.cut == 3)
        #expect(rule.script.added.elementsEqual("ец".utf8))
        #expect(EndingRule("ий", "", 1 << 1, 1, 1).script.isIdentity)
        #expect(EndingRule("у", "", 1 << 3, 1, 1).script.cut == 1)
        #expect(rule.lastLetter == 13)
    }
}
