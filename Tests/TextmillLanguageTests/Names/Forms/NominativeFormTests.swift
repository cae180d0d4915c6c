import Testing

@testable import TextmillLanguage

struct NominativeFormTests {
    @Test func theSlotsOfPersonsAreThoseThatItFits() {
        for grammaticalCase: UInt8 in 0...6 {
            for (number, gender) in [0, 1, 2, 3].flatMap({ number in [0, 1, 2, 3].map { (number, $0) } }) {
                let form = NominativeForm(
                    grammaticalCase: grammaticalCase, number: UInt8(number), gender: UInt8(gender), role: .last,
                    script: .identity, weight: 0)
                let slots = NameSlot.ofPersons.enumerated().filter { form.fits($0.element) }
                #expect(form.personSlots == slots.reduce(0) { $0 | 1 << UInt32($1.offset) })
            }
        }
    }
}
