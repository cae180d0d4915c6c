import Testing

@Suite struct AddressTests {
    @Test(arguments: [
        "Пишите на ⟦Info@Example.RU|email|value=Info@example.ru⟧.",
        "Mail ⟦a.b+c_d@mail.example.com|email|value=a.b+c_d@mail.example.com⟧, please.",
        "Почта (⟦x-1@пример.рф|email|value=x-1@пример.рф⟧)",
    ])
    func marksEmail(_ expected: String) { #expect(factMarks(in: expected) == expected) }

    @Test(arguments: [
        "Сайт ⟦https://Example.com/Path?q=1|url|value=https://example.com/Path?q=1⟧.",
        "См. ⟦http://example.com/a_(b)|url|value=http://example.com/a_(b)⟧, (⟦www.example.org|url|value=www.example.org⟧)",
        "Канал ⟦t.me/novosti|url|value=t.me/novosti⟧!",
        "Подробности на ⟦example.ru|url|value=example.ru⟧.",
        "«⟦https://example.com/2021-05-22/5%25|url|value=https://example.com/2021-05-22/5%25⟧»",
        "Путь ⟦https://пример.рф/страница|url|value=https://пример.рф/страница⟧ открыт",
    ])
    func marksWebAddresses(_ expected: String) { #expect(factMarks(in: expected) == expected) }

    @Test(arguments: [
        "Звоните: ⟦+7 (495) 123-45-67|phone|value=+74951234567⟧.",
        "Звоните: ⟦8 (495) 123-45-67|phone|value=+74951234567⟧.",
        "Звоните: ⟦8-800-555-35-35|phone|value=+78005553535⟧.",
        "Мобильный ⟦89161234567|phone|value=+79161234567⟧.",
        "Офис ⟦(495) 123-45-67|phone|value=4951234567⟧.",
        "тел. ⟦123-45-67|phone|value=1234567⟧",
        "Call ⟦+1 212-555-0123|phone|value=+12125550123⟧ now.",
        "Call ⟦212-555-0123|phone|value=2125550123⟧ now.",
        "Dial ⟦+380 44 123 45 67|phone|value=+380441234567⟧.",
    ])
    func marksPhones(_ expected: String) { #expect(factMarks(in: expected) == expected) }
}
