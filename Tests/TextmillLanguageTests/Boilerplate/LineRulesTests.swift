import Testing

@Suite struct LineRulesTests {
    @Test(arguments: [
        "Фото: Иван Петров / Агентство «Мост»", "Фото: РИА Новости", "Фото: пресс-служба мэрии Омска",
        "Фото:most-omsk.example",
        "© Sputnik / Иван Петров", "Фото из открытых источников", "Фото: из личного архива Ивана Петрова",
        "Фото Reuters",
        "Photo: Getty Images", "Photo by Jane Doe/Getty Images", "Photo by\u{A0}Jane Doe",
        "(Photo by Jane Doe/Getty Images)", "[Фото: ТАСС]",
        "REUTERS/Jane Doe", "Getty Images", "AFP/Getty Images", "AP Photo/Jane Doe", "Фото: Reuters Фото: Reuters",
        "Image: Jane Doe via Shutterstock", "Фото опубликовано Иван Петров (@ivan) Янв 8 2017 в 10:32 PST",
        "РИА Новости / Иван Петров", "📷 Фото: Иван Петров",
        "Архивное фото", "Автор фото: Иван Петров", "Иллюстративное фото: ТАСС", "Скриншот: ТАСС",
    ])
    func photoCreditsGo(_ line: String) {
        let expected = "Мост закрыт.\n⟦\(line)\n|photo-credit⟧Движение идёт в объезд."
        #expect(boilerplate(in: expected) == expected)
    }

    @Test(arguments: [
        "Поделиться", "Поделиться:", "Поделиться с друзьями:", "Поделитесь этой новостью в соцсетях!",
        "Версия для печати",
        "Share this article", "Share on Facebook", "Share via email", "Share this: Facebook, Twitter, WhatsApp",
        "Нашли ошибку? Выделите её и нажмите Ctrl+Enter.",
        "Если вы заметили ошибку, выделите текст и нажмите Ctrl + Enter",
    ])
    func shareLinesGo(_ line: String) {
        let expected = "Мост закрыт.\n⟦\(line)\n|share-line⟧Движение идёт в объезд."
        #expect(boilerplate(in: expected) == expected)
    }

    @Test(arguments: [
        "Подписывайтесь на наш Telegram-канал!", "Подписывайтесь на «Мост» в Дзене и ВКонтакте",
        "Следите за новостями в нашем Telegram-канале", "Читайте нас в Telegram", "Присоединяйтесь к нам в соцсетях",
        "👉 Подпишись на наш канал", "Подписаться на рассылку", "Оставайтесь с нами!",
        "Follow us on Twitter and Facebook", "Subscribe to our newsletter", "Sign up for our daily newsletter.",
        "Sign up for the Bridge newsletter", "Follow @bridge on Twitter", "Like us on Facebook",
    ])
    func subscribeLinesGo(_ line: String) {
        let expected = "Мост закрыт.\n⟦\(line)\n|subscribe-line⟧Движение идёт в объезд."
        #expect(boilerplate(in: expected) == expected)
    }

    @Test(arguments: [
        "Фото дня", "Фото с праздника", "Фото: жители смотрят на новый мост",
        "Фото: AFP. Иван Петров ушёл с поста мэра.",
        "Фотография Ивана Петрова висит в музее.", "Photo of the bridge", "Photos show the bridge before the flood",
        "Photo: Travellers hanging out with fans", "Reuters reported on the bridge.", "Reuters: мост закрыт",
        "© 2019 Bridge Company. All rights reserved.", "(Фото моста он не показал.)", "ТАСС",
        "Поделиться опытом приехали учителя из пяти областей.", "Поделиться новостью он решил лишь вечером.",
        "Shares in the company fell.", "Share 0.86 1.05 1.59", "Share the love with everyone",
        "Нашли ошибку в проекте моста инженеры из Омска.", "Подписаться на газету можно до мая.",
        "Подпишись или проиграешь: как живут каналы в Telegram", "Rex",
        "Подписались все участники встречи.", "Следите за собой, советует врач.", "Следите за ребёнком у реки",
        "Присоединяйтесь к уборке берега, призвал мэр.", "Sign up for the race by Friday.", "Join us at the river",
        "Follow the river to the bridge", "Subscribe to the idea that rivers are free", "Get the latest bridge plan",
        "— Подписывайтесь на наш канал, — сказал он.", "«Подписывайтесь на наш канал», — сказал он.",
    ])
    func whatOnlyLooksAlikeStays(_ line: String) {
        let text = "Мост закрыт.\n\(line)\nДвижение идёт в объезд."
        #expect(boilerplate(in: text) == text)
    }

    @Test func onlyWhatIsAskedForGoes() {
        let text =
            "ОМСК, 5 мая — ТАСС. Мост закрыт.\n⟦Фото: ТАСС\n|photo-credit⟧Поделиться\nЧитайте также: Мост построят"
        #expect(boilerplate(in: text, kinds: [.photoCredit]) == text)
    }

    @Test func neighboursGoEachForItsReason() {
        let expected = """
            Мост закрыт.⟦

            Читайте также:
            Мост построят заново

            |related-links|links=1⟧⟦Фото: ТАСС
            |photo-credit⟧⟦Поделиться|share-line⟧
            """
        #expect(boilerplate(in: expected) == expected)
    }
}
