import Testing

@Suite struct MoneyTests {
    @Test(arguments: [
        "Оборот составил ⟦447,1 миллиона долларов|money|value=447100000|currency=USD⟧.",
        "Вложено ⟦35 млн долл.|money|value=35000000|currency=USD⟧",
        "Билет стоит ⟦500 рублей|money|value=500|currency=RUB⟧.",
        "Долг — ⟦2 тыс. руб. 50 коп.|money|value=2000.5|currency=RUB⟧",
        "Сдача ⟦50 копеек|money|value=0.5|currency=RUB⟧.",
        "Цена ⟦20 000 ₽|money|value=20000|currency=RUB⟧ за штуку",
        "Он занял ⟦двадцать пять тысяч рублей|money|value=25000|currency=RUB⟧.",
        "Ущерб — ⟦полтора миллиона рублей|money|value=1500000|currency=RUB⟧.",
        "Просят ⟦полмиллиона евро|money|value=500000|currency=EUR⟧.",
        "Дом за ⟦миллион долларов|money|value=1000000|currency=USD⟧.",
        "Около ⟦миллиона долларов|money|value=1000000|currency=USD⟧ ушло на ремонт.",
        "Собрано ⟦5 млн 300 тыс. рублей|money|value=5300000|currency=RUB⟧.",
        "Премия ⟦1,125 млрд рублей|money|value=1125000000|currency=RUB⟧.",
        "Экспорт составил ⟦30,4 миллиона долларов|money|value=30400000|currency=USD⟧, импорт - ⟦4,6 миллиона долларов|money|value=4600000|currency=USD⟧.",
        "Взнос в ⟦2 с половиной миллиона рублей|money|value=2500000|currency=RUB⟧.",
        "Штраф ⟦20 т. р.|money|value=20000|currency=RUB⟧",
    ])
    func marksRussianSums(_ expected: String) { #expect(factMarks(in: expected) == expected) }

    @Test(arguments: [
        "Кредит в ⟦100 млн долларов США|money|value=100000000|currency=USD⟧.",
        "Заём в ⟦80 миллионов австралийских долларов|money|value=80000000|currency=AUD⟧.",
        "За ⟦300 белорусских рублей|money|value=300|currency=BYN⟧ продали.",
        "Пожертвовал ⟦30 миллионов фунтов стерлингов|money|value=30000000|currency=GBP⟧.",
        "Дали ⟦5 тысяч шведских крон|money|value=5000|currency=SEK⟧.",
        "Проезд стоит ⟦150 тенге|money|value=150|currency=KZT⟧.",
        "Обмен на ⟦40 манатов|money|value=40|currency=AZN⟧.",
        "Накопил ⟦700 тысяч юаней|money|value=700000|currency=CNY⟧.",
        "Оклад ⟦9 тысяч гривен|money|value=9000|currency=UAH⟧.",
        "Аванс ⟦4 тысячи швейцарских франков|money|value=4000|currency=CHF⟧.",
    ])
    func tellsCurrenciesApart(_ expected: String) { #expect(factMarks(in: expected) == expected) }

    @Test(arguments: [
        "Цена выросла: ⟦от 2 до 3 млн рублей|money|value=2000000/3000000|currency=RUB⟧.",
        "Ставка ⟦2–3 тыс. евро|money|value=2000/3000|currency=EUR⟧ в месяц",
        "Ставка ⟦500-700 рублей|money|value=500/700|currency=RUB⟧ в час",
        "It will cost ⟦$2-3 million|money|value=2000000/3000000|currency=USD⟧.",
    ])
    func marksRanges(_ expected: String) { #expect(factMarks(in: expected) == expected) }

    @Test(arguments: [
        "The bank lent ⟦$4.5 billion|money|value=4500000000|currency=USD⟧.",
        "A ticket is ⟦€20|money|value=20|currency=EUR⟧.",
        "They raised ⟦£3bn|money|value=3000000000|currency=GBP⟧ and ⟦$5m|money|value=5000000|currency=USD⟧.",
        "A fine of ⟦US$ 1,250,000|money|value=1250000|currency=USD⟧.",
        "The house cost ⟦C$900,000|money|value=900000|currency=CAD⟧.",
        "A grant of ⟦USD 20 million|money|value=20000000|currency=USD⟧.",
        "A loan of ⟦300 million Canadian dollars|money|value=300000000|currency=CAD⟧.",
        "He owes ⟦three hundred and twenty-five thousand dollars|money|value=325000|currency=USD⟧.",
        "It is worth a ⟦million euros|money|value=1000000|currency=EUR⟧.",
        "A ⟦$54-million|money|value=54000000|currency=USD⟧-a-year charity.",
        "She paid ⟦50 cents|money|value=0.5|currency=USD⟧.",
        "A gift of ⟦5 million pounds|money|value=5000000|currency=GBP⟧.",
    ])
    func marksEnglishSums(_ expected: String) { #expect(factMarks(in: expected) == expected) }

    @Test(arguments: [
        "⟦1 599 059, 38 Евро|money|value=1599059.38|currency=EUR⟧",
        "⟦20.000 руб.|money|value=20000|currency=RUB⟧",
        "⟦20,00 руб|money|value=20|currency=RUB⟧",
        "⟦2 134 472,44 рубля|money|value=2134472.44|currency=RUB⟧",
        "⟦1\u{2009}500\u{2009}000 рублей|money|value=1500000|currency=RUB⟧",
        "⟦1'500'000 франков|money|value=1500000|currency=CHF⟧",
        "⟦123 456 789 012 345 678 рублей|money|value=123456789012345678|currency=RUB⟧",
    ])
    func readsNumbersToTheLastDigit(_ expected: String) { #expect(factMarks(in: expected) == expected) }
}
