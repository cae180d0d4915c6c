import Testing
import Textmill
import TextmillPipeline
import TextmillTesting

@Suite struct RedactTests {
    private static let plugin = Result { try EveryPlugin.stages(of: "Redact") }

    @Test(arguments: [
        ("Пишите: ivan.petrov+news@mail.example.ru.", "Пишите: [email]."),
        ("«a@b.io», <x_1@my-host.example.com>", "«[email]», <[email]>"),
        ("—иван@почта.рф—", "—[email]—"),
        ("Write to .first.@x.org, not to @home or me@localhost", "Write to .[email], not to @home or me@localhost"),
        ("a@b@c.org", "a@[email]"),
        ("я@я.я", "я@я.я"),
        ("v1.2@3.4 and a@b.c", "v1.2@3.4 and a@b.c"),
        ("a@-b.org a@b-.org a@b..org", "a@-b.org a@b-.org a@b..org"),
        ("79215550123@mail.example", "[email]"),
    ])
    func redactsAddresses(_ text: String, _ expected: String) throws { #expect(try redacted(text) == expected) }

    @Test(arguments: [
        ("Тел. +7 (921) 555-01-23, доб. 4", "Тел. [phone], доб. 4"),
        ("8 921 555-01-23; 8(4852)55-01-23; (921) 555‑01‑23", "[phone]; [phone]; [phone]"),
        ("89215550123 или +79215550123.", "[phone] или [phone]."),
        ("+7 921 555-01-23 24 мая", "[phone] 24 мая"),
        ("Call 212-555-0187 or (212) 555-0187, +1 212 555 0187", "Call [phone] or [phone], [phone]"),
        ("+44 20 7946 0958", "[phone]"),
        ("+33 1 23 45 67 89!", "[phone]!"),
    ])
    func redactsPhoneNumbers(_ text: String, _ expected: String) throws { #expect(try redacted(text) == expected) }

    @Test(arguments: [
        "В 2019–2024 годах выросли на 1 000 000 000 рублей, до 12 345 678,90",
        "2024-05-12 10:30:00, 12.05.2024, 1941-1945, 3.14159265358979",
        "ИНН 7701234567, ОГРН 1027700132195, СНИЛС 112-233-445 95",
        "ISBN 978-3-16-148410-0, карта 4276 3800 1234 5678",
        "на +10 000 000, +5 °C, 8-921, v89215550123, 8-921-555-01-23-45",
        "счёт 3:2 (2:1), 192.168.100.100, 2-921-555-01-23",
    ])
    func leavesOtherNumbers(_ text: String) throws { #expect(try redacted(text) == text) }

    @Test(arguments: [
        ("Карта 2200 7000 1234 5673, срок 12/27", "Карта [card], срок 12/27"),
        ("4111-1111-1111-1111; 4111111111111111.", "[card]; [card]."),
        ("3782 822463 10005 (Amex)", "[card] (Amex)"),
        ("6200000000000000000", "[card]"),
        ("на карту 4111\u{A0}1111\u{A0}1111\u{A0}1111 12/27", "на карту [card] 12/27"),
    ])
    func redactsCards(_ text: String, _ expected: String) throws { #expect(try redacted(text) == expected) }

    @Test(arguments: [
        "4111 1111 1111 1112, 4276380012345678",
        "счёт 4081 7810 0999 1000 4312, 40817810099910004312",
        "41111 11111 111111, 1-4111111111111111", "№ 41111111111111117", "a4111111111111111", "4 111 111 111 111 111",
    ])
    func leavesWhatIsNoCard(_ text: String) throws { #expect(try redacted(text) == text) }

    @Test(arguments: [
        ("Паспорт 45 08 123456 выдан 12.05.2010", "Паспорт [passport] выдан 12.05.2010"),
        ("паспорт серии 4508 № 123456", "паспорт серии [passport]"),
        ("ПАСПОРТНЫЕ ДАННЫЕ:\n4508123456, г. Осинск", "ПАСПОРТНЫЕ ДАННЫЕ:\n[passport], г. Осинск"),
        ("паспорта: 4508, номер 123456", "паспорта: [passport]"),
        ("загранпаспорт 75 № 1234567", "загранпаспорт [passport]"),
        ("4508 123456 — это его паспорт", "[passport] — это его паспорт"),
        ("Russian passport 45 08 123456", "Russian passport [passport]"),
    ])
    func redactsPassports(_ text: String, _ expected: String) throws { #expect(try redacted(text) == expected) }

    @Test(arguments: [
        "45 08 123456, 4508 123456, 4508123456",
        "паспорт выдан 12.05.2010, дело № 2-4508/2024, уплачено 45 081 234 рубля",
        "паспорт потерян в 2024 году, за новый просят 150 000 рублей",
        "паспорт № 5, ИНН 7701234567", "паспорт сделки 08-45-123456", "паспорт 4508 1234567",
    ])
    func leavesWhatIsNoPassport(_ text: String) throws { #expect(try redacted(text) == text) }

    @Test func takesWhatTheSettingsSay() throws {
        let text = "me@x.org, +7 921 555-01-23"
        #expect(try redacted(text, ["types": "email"]) == "[email], +7 921 555-01-23")
        #expect(try redacted(text, ["types": "phone", "replacement": "<*|*>"]) == "me@x.org, <phone|phone>")
        #expect(try redacted(text, ["replacement": ""]) == ", ")
        #expect(try redacted("паспорт 4508 123456", ["types": "card"]) == "паспорт 4508 123456")
    }

    @Test func keepsLayersAndTheWayToTheSource() throws {
        let marked = MarkedText("⟦Пишите на me@x.org или звоните.⟧ ⟦Тел.: +7 921 555-01-23.⟧")
        var document = Document(id: "1", text: marked.text)
        document[.sentences] = marked.annotations
        try stage().process(&document)
        #expect(
            MarkedText(document, layer: .sentences).description == "⟦Пишите на [email] или звоните.⟧ ⟦Тел.: [phone].⟧")
        #expect(document.edits.map(\.reason) == ["email", "phone"])
        #expect(alignmentFaults(of: document, in: Array(marked.text.utf8)) == [])
    }

    @Test(arguments: [
        "@", "a@", "a", "1", "+", "(", "1 ", "1-", "a.", "a@b.", "я@я.", "1234567890 ", "4111 ",
        "паспорт 45 08 123456 ", "4111111111111111",
    ])
    func takesLinearTime(_ piece: String) throws {
        let text = String(repeating: piece, count: 300_000 / piece.utf8.count)
        let stage = try stage()
        let time = try ContinuousClock().measure {
            var document = Document(id: "1", text: text)
            try stage.process(&document)
        }
        #expect(time < .seconds(10))
    }

    private func stage(_ settings: [String: String] = [:]) throws -> any Stage {
        let type = try #require(try Self.plugin.get().first)
        let place = Place(line: 1, column: 1)
        let entries = settings.map { name, value in
            PlacedValue.Entry(
                key: PlacedValue(.scalar(name), at: place), value: PlacedValue(.scalar(value), at: place))
        }
        return try type.make(from: PlacedValue(.map(entries), at: place), readFile: .nothing)
    }

    private func redacted(_ text: String, _ settings: [String: String] = [:]) throws -> String {
        var document = Document(id: "1", text: text)
        try stage(settings).process(&document)
        return document.text
    }
}
