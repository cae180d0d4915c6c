import Testing

@Suite struct TimeTests {
    @Test(arguments: [
        "Поезд уходит в ⟦18:30|time|value=18:30⟧.",
        "Сигнал дан в ⟦18:30:15|time|value=18:30:15⟧.",
        "Начало в ⟦18.30|time|value=18:30⟧, вход свободный.",
        "Он встал в ⟦7 утра|time|value=07:00⟧.",
        "Пришли в ⟦3 часа дня|time|value=15:00⟧.",
        "Гроза началась в ⟦8 вечера|time|value=20:00⟧.",
        "Разбудили в ⟦три часа ночи|time|value=03:00⟧.",
        "Приезжайте в ⟦10 часов 30 минут|time|value=10:30⟧.",
        "Открыто ⟦с 10:00 до 18:00|time|value=10:00/18:00⟧.",
        "Приём ⟦10:00–18:00|time|value=10:00/18:00⟧ без перерыва",
        "Пожар тушили ⟦12 часов|time|value=PT12H⟧.",
        "Полёт длился ⟦2 часа 30 минут|time|value=PT2H30M⟧.",
        "Работа за ⟦семь часов|time|value=PT7H⟧.",
        "Ждали ⟦20 минут|time|value=PT20M⟧.",
    ])
    func marksRussianTimes(_ expected: String) { #expect(factMarks(in: expected) == expected) }

    @Test(arguments: [
        "The train leaves at ⟦6:30 p.m.|time|value=18:30⟧",
        "The train leaves at ⟦6 pm|time|value=18:00⟧.",
        "They met at ⟦5 o'clock|time|value=05:00⟧.",
        "The gates shut at ⟦12 a.m.|time|value=00:00⟧",
        "Lunch is at ⟦12 pm|time|value=12:00⟧ today.",
        "The fire burned for ⟦12 hours|time|value=PT12H⟧.",
        "A ⟦90-minute|time|value=PT90M⟧ film.",
    ])
    func marksEnglishTimes(_ expected: String) { #expect(factMarks(in: expected) == expected) }
}
