import Testing

@Suite struct AgeTests {
    @Test(arguments: [
        "Ему ⟦52 года|age|value=52⟧.",
        "Ей исполнилось бы ⟦52 года|age|value=52⟧.",
        "Врач Анна Лис, ⟦49 лет|age|value=49⟧, приехала.",
        "Пётр Чиж (⟦31 год|age|value=31⟧) выиграл.",
        "В ⟦13 лет|age|value=13⟧ он уехал.",
        "Умер в возрасте ⟦90 лет|age|value=90⟧.",
        "Выиграла ⟦19-летняя|age|value=19⟧ Анна Лис.",
        "Премию дали ⟦48‑летнему|age|value=48⟧ врачу.",
        "Пришли ⟦35–40-летние|age|value=35/40⟧ мужчины.",
        "Нашли ⟦пятилетнего|age|value=5⟧ мальчика и ⟦двадцатитрёхлетнюю|age|value=23⟧ девушку.",
        "Город отметил ⟦200-летие|age|value=200⟧.",
        "К ⟦шестидесятилетию|age|value=60⟧ писателя вышла книга.",
        "Папа римский, ⟦85-ти летний|age|value=85⟧ старик.",
        "Уехал в ⟦22-х летнем|age|value=22⟧ возрасте.",
        "Погиб в возрасте ⟦27-ми лет|age|value=27⟧.",
        "Ей был ⟦21 год|age|value=21⟧.",
        "Скончался на ⟦91-м году|age|value=90⟧ жизни.",
        "Умер на ⟦75 году|age|value=74⟧ жизни.",
    ])
    func marksRussianAges(_ expected: String) { #expect(factMarks(in: expected) == expected) }

    @Test(arguments: [
        "She is ⟦34 years old|age|value=34⟧.",
        "A ⟦24-year-old|age|value=24⟧ driver was hurt.",
    ])
    func marksEnglishAges(_ expected: String) { #expect(factMarks(in: expected) == expected) }

    @Test(arguments: [
        "Подписали 10-летний контракт.", "Получил пятилетний тюремный срок.", "Дали двухлетнюю гарантию.",
        "Приговорён к 10 годам тюрьмы.", "Его приговорили к 40 годам.", "Благодаря ему 13 лет назад выиграли.",
        "Летний день.", "Это было в прошлом столетии.",
    ])
    func termsAndSeasonsAreNoAges(_ text: String) { #expect(!factMarks(in: text).contains("|age|")) }
}
