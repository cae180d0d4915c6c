import Testing

@Suite struct QuantityTests {
    @Test(arguments: [
        "Закупят ⟦миллион тонн|quantity|value=1000000|unit=t⟧ нефти.",
        "До села ⟦30 км|quantity|value=30|unit=km⟧.",
        "Добыто ⟦30 млн т|quantity|value=30000000|unit=t⟧ угля.",
        "Площадь ⟦120 кв. м|quantity|value=120|unit=m2⟧.",
        "Площадь ⟦5,5 тысячи квадратных километров|quantity|value=5500|unit=km2⟧.",
        "Площадь ⟦45 м²|quantity|value=45|unit=m2⟧, потолки ⟦3,5 м|quantity|value=3.5|unit=m⟧.",
        "Объём ⟦2 млрд куб. м|quantity|value=2000000000|unit=m3⟧ газа.",
        "Ветер до ⟦25 м/с|quantity|value=25|unit=m/s⟧.",
        "Ехал ⟦100 километров в час|quantity|value=100|unit=km/h⟧.",
        "Скорость ⟦90 км/ч|quantity|value=90|unit=km/h⟧.",
        "Вес ⟦1,125 тонны|quantity|value=1.125|unit=t⟧.",
        "Сгорело ⟦20 га|quantity|value=20|unit=ha⟧ леса.",
        "Ночью ⟦-15 °C|quantity|value=-15|unit=°C⟧.",
        "Днём ⟦20 градусов|quantity|value=20|unit=°⟧ тепла.",
        "Экспорт ⟦200 тысяч баррелей|quantity|value=200000|unit=bbl⟧ нефти.",
        "Станция на ⟦300 МВт|quantity|value=300|unit=MW⟧.",
        "Выработка ⟦5 кВт·ч|quantity|value=5|unit=kWh⟧.",
        "Сброс ⟦1300 куб. м в секунду|quantity|value=1300|unit=m3/s⟧.",
    ])
    func marksRussianQuantities(_ expected: String) { #expect(factMarks(in: expected) == expected) }

    @Test(arguments: [
        "The town is ⟦30 miles|quantity|value=30|unit=mi⟧ away.",
        "They shipped ⟦20,000 tons|quantity|value=20000|unit=t⟧ of coal.",
        "It weighs ⟦1.125 tonnes|quantity|value=1.125|unit=t⟧.",
        "He lifted ⟦150 pounds|quantity|value=150|unit=lb⟧.",
        "A speed of ⟦60 miles per hour|quantity|value=60|unit=mi/h⟧.",
        "A park of ⟦12 square kilometers|quantity|value=12|unit=km2⟧.",
        "It was ⟦40 degrees Celsius|quantity|value=40|unit=°C⟧.",
    ])
    func marksEnglishQuantities(_ expected: String) { #expect(factMarks(in: expected) == expected) }
}
