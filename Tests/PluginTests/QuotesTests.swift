import Testing
import Textmill
import TextmillPipeline
import TextmillStages
import TextmillTesting

@Suite struct QuotesTests {
    private static let plugin = Result { try EveryPlugin.stages(of: "Quotes") }

    private func check(_ marked: String) throws {
        let stage = try #require(try Self.plugin.get().first).init()
        #expect(try marks(of: stage, on: "quotes", in: marked, after: [SplitSentences()]) == marked)
    }

    @Test(arguments: [
        "⟦«Мост готов»|quotation|speaker=Анна Белова⟧, — сказала мэр Осинска Анна Белова.",
        "⟦«Мост готов»|quotation|speaker=Пётр Ильич Громов⟧, — тихо ответил Пётр Ильич Громов журналистам.",
        "⟦«Когда откроют мост?»|quotation|speaker=она⟧ — спросила она.",
        "⟦«Мост готов»|quotation|speaker=глава района⟧, сообщил глава района в среду.",
        "⟦«Мост готов»|quotation|speaker=ТАСС⟧, передаёт ТАСС.",
        "⟦«Мост готов, — сказал Громов. — Ждём гостей»|quotation|speaker=Громов⟧.",
        "⟦«Мост готов»|quotation|speaker=И. П. Громов⟧, — уточнил И. П. Громов.",
    ])
    func namesTheSpeakerAfterAQuotation(_ marked: String) throws { try check(marked) }

    @Test(arguments: [
        "Мэр Анна Белова заявила журналистам: ⟦«Мост готов»|quotation|speaker=Анна Белова⟧.",
        "В среду глава района сообщил: ⟦«Мост готов»|quotation|speaker=глава района⟧.",
        "По словам Анны Беловой, ⟦«мост готов к открытию в мае»|quotation|speaker=Анны Беловой⟧.",
        "Как отметила Белова, ⟦«мост готов к открытию в мае»|quotation|speaker=Белова⟧.",
        "Белова сказала, что ⟦«мост готов к открытию в мае»|quotation|speaker=Белова⟧.",
        "В пресс-службе завода пояснили: ⟦«Мост готов»|quotation|speaker=пресс-службе завода⟧.",
    ])
    func namesTheSpeakerBeforeAQuotation(_ marked: String) throws { try check(marked) }

    @Test(arguments: [
        "⟦“The bridge is done,”|quotation|speaker=Mary Holt⟧ said Mary Holt, who runs the ferry.",
        "⟦“The bridge is done,”|quotation|speaker=Mary Holt⟧ Mary Holt told reporters on Monday.",
        "⟦\"The bridge is done,\"|quotation|speaker=she⟧ she told Mark Reed.",
        "⟦“The bridge is done,”|quotation|speaker=the mayor of Oslo⟧ said the mayor of Oslo.",
        "Mr. Holt said: ⟦“Go on.”|quotation|speaker=Mr. Holt⟧",
        "According to Mary Holt, ⟦“the bridge is done at last.”|quotation|speaker=Mary Holt⟧",
        "Her brother told reporters: ⟦“Go on.”|quotation|speaker=Her brother⟧",
        "The mayor called it ⟦“a small feast for the town.”|quotation|speaker=The mayor⟧",
    ])
    func namesTheSpeakerInEnglish(_ marked: String) throws { try check(marked) }

    @Test(arguments: [
        "— ⟦Мост готов|speech|speaker=Белова⟧, — сказала Белова. — ⟦Ждём гостей.|speech|speaker=Белова⟧",
        "– ⟦Когда?|speech|speaker=мастер⟧ – спросил мастер.\n– ⟦В мае!|speech|speaker=она⟧ – ответила она.",
        "— ⟦Мост — это дорога|speech|speaker=Громов⟧, — заметил Громов.",
    ])
    func marksWhatIsSaidAfterADash(_ marked: String) throws { try check(marked) }

    @Test(arguments: [
        "Завод «Заря» сообщил о прибыли.", "Газета «Речной вестник» вышла.", "«Газпром» сообщил, что цены вырастут.",
        "— масло\n— хлеб и соль\n— вода", "Мост — это дорога, — так учили.", "Труба 5\" и ещё 7\" сказал.",
        "Белова сказала, что читала «Войну и мир».",
    ])
    func leavesTitlesAndLists(_ marked: String) throws { try check(marked) }

    @Test(arguments: [
        "Надпись гласит: ⟦«Посторонним вход строго воспрещён»|quotation⟧.",
        "⟦«ООО „Заря“ просит не беспокоиться»|quotation⟧ и «Заря».",
        "„Нет” не закрыто « и ⟦“all of these five words”|quotation⟧\n«не закрыто",
        "⟦«Четыре слова\nна двух строках»|quotation⟧, «а эти четыре слова\n\nна трёх».",
        "«не закрыто ⟦«четыре слова вот здесь»|quotation⟧",
    ])
    func pairsMarks(_ marked: String) throws { try check(marked) }
}
