import Testing
import Textmill

@testable import TextmillCLI

@Suite struct EntityListTests {
    private func annotation(_ label: String, _ text: String, _ attributes: [(String, String)] = []) -> FieldValue {
        let attributes = attributes.map { FieldValue.Field(name: $0.0, value: .string($0.1)) }
        return .record([
            .init(name: "label", value: .string(label)), .init(name: "text", value: .string(text)),
            .init(name: "attributes", value: .record(attributes)),
        ])
    }

    @Test func countsTheMentionsOfEach() {
        let list = EntityList([
            annotation("location", "Минске", [("normal", "Минск"), ("entity", "1")]),
            annotation("person", "Лунину", [("normal", "Лунин"), ("entity", "2")]),
            annotation("person", "О. Лунин", [("normal", "О. Лунин"), ("first", "О."), ("entity", "2")]),
            annotation("date", "5 мая", [("value", "05-05")]),
        ])
        #expect(
            list.text == "2  person  О. Лунин  (entity 2)\n1  location  Минск  (entity 1)\n1  date  05-05\n")
    }

    @Test func tellsSumsOfTwoCurrenciesApart() {
        let list = EntityList([
            annotation("money", "$5", [("value", "5"), ("currency", "USD")]),
            annotation("money", "€5", [("value", "5"), ("currency", "EUR")]),
            annotation("money", "5 dollars", [("value", "5"), ("currency", "USD")]),
        ])
        #expect(list.text == "2  money  5 USD\n1  money  5 EUR\n")
    }

    @Test func hidesWhatWouldSteerATerminal() {
        #expect(EntityList([annotation("person", "A\u{1B}[2J")]).text == "1  person  A⟨U+1B⟩[2J\n")
    }

    @Test func isEmptyForNone() { #expect(EntityList([]).text.isEmpty) }
}
