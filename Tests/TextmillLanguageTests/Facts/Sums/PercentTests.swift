import Testing

@Suite struct PercentTests {
    @Test(arguments: [
        "Рост на ⟦5,3%|percent|value=5.3⟧ за год.",
        "Упал (на ⟦10,7 %|percent|value=10.7⟧).",
        "Выросло на ⟦пять процентов|percent|value=5⟧.",
        "За ⟦5–7%|percent|value=5/7⟧ отвечает сервис.",
        "Доля ⟦от 5 до 7%|percent|value=5/7⟧.",
        "Ставка поднята на ⟦0,5 процентного пункта|percent|value=0.5|unit=pp⟧.",
        "Ставка поднята на ⟦0,25 п. п.|percent|value=0.25|unit=pp⟧",
        "Спред шире на ⟦25 базисных пунктов|percent|value=25|unit=bp⟧.",
        "Изменение: ⟦-3%|percent|value=-3⟧.",
        "Изменение: ⟦−3,0%|percent|value=-3⟧.",
        "Мэр (⟦–7%|percent|value=-7⟧).",
        "Падение до ⟦минус 2 процентов|percent|value=-2⟧.",
        "Prices rose ⟦5.3 percent|percent|value=5.3⟧.",
        "Prices rose ⟦12 per cent|percent|value=12⟧.",
        "Rates rose by ⟦50 basis points|percent|value=50|unit=bp⟧.",
        "The gap is ⟦two percentage points|percent|value=2|unit=pp⟧.",
    ])
    func marksShares(_ expected: String) { #expect(factMarks(in: expected) == expected) }
}
