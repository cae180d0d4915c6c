import Testing

@Suite struct LinkTriggerTests {
    @Test(arguments: [
        "Мост закрыт.⟦\nЧитайте также:\n- Мост построят заново\n- Как чинили мост: «подробности»|related-links|links=2⟧",
        "Мост закрыт.\n⟦Читайте также:\n- Мост построят заново\n- Как чинили мост\n|related-links|links=2⟧Движение идёт в объезд.",
        "Мост закрыт.⟦\n\nПо теме\n\nМост построят заново\n\nКак чинили мост|related-links|links=2⟧",
        "Мост закрыт.\n⟦Материалы по теме:\nМост построят заново\nКак чинили мост?\n|related-links|links=2⟧",
        "Мост закрыт.⟦\nНовости по теме «Мосты»:\n• Мост построят заново|related-links|links=1⟧",
        "Мост закрыт.⟦\nЧитайте также:|related-links|links=0⟧",
        "Мост закрыт.\n⟦ЧИТАЙТЕ ТАКЖЕ\n|related-links|links=0⟧Движение идёт в объезд, сообщили в мэрии.",
        "Мост закрыт.\n⟦Читайте также: Мост построят заново\n|related-links|links=1⟧Движение идёт в объезд.",
        "Мост закрыт.\n⟦Также по теме Мост построят заново\n|related-links|links=1⟧Движение идёт в объезд.",
        "Мост закрыт.\n⟦Подробнее: https://example.org/most\n|related-links|links=1⟧Движение идёт в объезд.",
        "Мост закрыт.⟦\nРанее:\n1. Мост построят заново\n2. Как чинили мост|related-links|links=2⟧",
        "Мост закрыт.\n⟦Читайте также:\n- Мост построят заново.\n|related-links|links=1⟧Движение идёт в объезд.",
        "Мост закрыт.\n⟦Материалы по теме:\nМост построят заново\n|related-links|links=1⟧Движение идёт в объезд.",
        "Мост закрыт.\n⟦По теме\nhttps://example.org/most\n|related-links|links=1⟧Движение идёт в объезд.",
        "Мост закрыт.⟦\nВозможно, вам будет интересно:\nМост построят заново|related-links|links=1⟧",
        "Мост закрыт.\n⟦Подробнее о мосте — в материале «Вестника»\n|related-links|links=1⟧Движение идёт в объезд.",
        "Мост закрыт.\n⟦Смотрите полную версию интервью на сайте\n|related-links|links=1⟧Движение идёт в объезд.",
        "Мост закрыт.\n⟦Читать далее...\n|related-links|links=0⟧Движение идёт в объезд.",
    ])
    func russianOnesGoWithTheirLinks(_ expected: String) {
        #expect(boilerplate(in: expected) == expected)
    }

    @Test(arguments: [
        "The bridge is shut.\n⟦Read more: How the bridge was built\n|related-links|links=1⟧Traffic goes round it.",
        "The bridge is shut.⟦\n\nRelated:\n* How the bridge was built\n* Who pays for the bridge|related-links|links=2⟧",
        "The bridge is shut.⟦\n\nSee also\n\nHow the bridge was built|related-links|links=1⟧",
        "The bridge is shut.⟦\n\nMore on this story:\nhttps://example.org/bridge\nwww.example.org/river|related-links|links=2⟧",
        "The bridge is shut.⟦\nREAD MORE|related-links|links=0⟧",
        "The bridge is shut.⟦\nRelated:|related-links|links=0⟧",
    ])
    func englishOnesGoWithTheirLinks(_ expected: String) {
        #expect(boilerplate(in: expected) == expected)
    }

    @Test(arguments: [
        "Ранее сообщалось, что мост закрыт.",
        "Ранее\nИван Сомов объявил об этом на площади.",
        "По теме моста вопросов не было.",
        "Related parties said the bridge is open.",
        "See also the bridge in the old town, a guide said.",
        "Read more books, the teacher said.",
        "Читайте также Пушкина и Гоголя, советует учитель.",
        "Также по теме выступил глава района.",
        "Другие новости\nМост закрыт, движение идёт в объезд, сообщили в мэрии города Омска.\nНа реке начался паводок.",
        "По теме\nМост построят заново\nДвижение идёт в объезд, сообщили в мэрии.",
        "Ранее:\n- 5 мая мост закрыли.\n- 6 мая его открыли.",
        "Читайте также Пушкина и Гоголя!",
        "Рекомендуем почитать Пушкина и Гоголя",
        "Возможно: мост закроют снова.",
        "Read: the mayor said nothing of it.",
        "Подробнее о мосте рассказали в мэрии.",
        "Ранее:\n— 5 мая мост закрыли;\n— 6 мая его открыли.",
        "Подробнее он рассказал об этом на встрече.",
        "Подробности: мост закрыли из-за паводка.",
        "«Читайте также: о мостах» — так называется книга.",
        "— Читайте также: это полезно, — сказал он.",
    ])
    func whatOnlyBeginsLikeOneStays(_ text: String) {
        #expect(boilerplate(in: text) == text)
    }

    @Test func aHeadlineWithAParagraphBehindItStays() {
        let text =
            "Читайте также: Мост построят " + String(repeating: "Движение идёт в объезд по новой дороге. ", count: 4)
        #expect(boilerplate(in: text) == text)
    }

    @Test func aHeadingAfterTheLinksStays() {
        let expected = """
            Мост закрыт на ремонт.
            ⟦Читайте также:
            Мост построят заново
            |related-links|links=1⟧Что говорят строители
            Работы идут по плану, сказал прораб. Мост откроют осенью.
            """
        #expect(boilerplate(in: expected) == expected)
    }

    @Test func aBlankLineEndsALooseList() {
        let expected = """
            Мост закрыт на ремонт.

            ⟦Читайте также:
            Мост построят заново
            Как чинили мост

            |related-links|links=2⟧Что говорят строители

            Работы идут по плану, сказал прораб.
            """
        #expect(boilerplate(in: expected) == expected)
    }

    @Test func speechAfterAListStays() {
        let expected = """
            ⟦Читайте также:
            - Мост построят заново
            |related-links|links=1⟧— Когда откроют мост?
            — Осенью.
            """
        #expect(boilerplate(in: expected) == expected)
    }

    @Test func paragraphsAreNeitherGluedNorSplit() throws {
        let block = "Читайте также:\n- Мост построят заново\n"
        #expect(try stripped("Раз.\n\(block)Два.") == "Раз.\nДва.")
        #expect(try stripped("Раз.\n\n\(block)\nДва.") == "Раз.\n\nДва.")
        #expect(try stripped("Раз.\n\(block)\nДва.") == "Раз.\n\nДва.")
        #expect(try stripped("Раз.\n\n\(block)Два.") == "Раз.\n\nДва.")
        #expect(try stripped("Раз.\r\n\r\nЧитайте также: Мост построят\r\n\r\nДва.\r\n") == "Раз.\r\n\r\nДва.\r\n")
        #expect(try stripped("\(block)\n\nДва.") == "Два.")
        #expect(try stripped("Раз.\n\n\(block)\n\n") == "Раз.\n")
        #expect(try stripped("\(block)") == "")
    }
}
