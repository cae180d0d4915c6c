/// The words that tell who said something, in lower case, «е» for «ё».
enum SayingWords {
    /// Verbs of saying, in the forms that news and stories use.
    static let verbs = Set(
        russianPast.flatMap { stem in ["", "а", "о", "и"].map { stem + $0 } } + russianPresent + english)
    /// Two words before a source: «по словам Беловой».
    static let sourcePhrases: Set<String> = [
        "по словам", "по мнению", "по данным", "по информации", "according to",
    ]
    static let pronouns: Set<String> = [
        "он", "она", "они", "я", "мы", "ты", "вы", "he", "she", "they", "i", "we", "you", "it",
    ]
    static let determiners: Set<String> = [
        "the", "a", "an", "his", "her", "its", "my", "our", "their", "this", "one", "его", "ее", "их", "мой", "моя",
        "наш",
        "наша", "этот", "эта", "один", "одна",
    ]
    static let prepositions: Set<String> = [
        "в", "во", "на", "из", "по", "с", "со", "у", "от", "к", "ко", "о", "об", "при", "для", "за", "после", "перед",
        "до", "in", "at", "on", "from", "to", "with", "for", "by", "after", "before", "during", "about", "of",
    ]
    /// What stands by the verb and is no part of a speaker.
    static let others: Set<String> = [
        "как", "и", "а", "но", "также", "еще", "уже", "же", "ранее", "позже", "потом", "затем", "тогда", "сегодня",
        "вчера", "накануне", "что", "этом", "этому", "который", "которая", "не", "это", "когда", "если", "and", "but",
        "as", "that", "also", "later", "then", "today", "yesterday", "has", "had", "have", "who", "when", "not",
        "monday",
        "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    ]
    /// What joins the parts of a name.
    static let particles: Set<String> = ["де", "фон", "ван", "аль", "ибн", "de", "von", "van", "bin", "al", "la"]
    /// Short forms whose dot ends nothing.
    static let dotted: Set<String> = [
        "mr", "mrs", "ms", "dr", "st", "г", "д", "им", "проф", "акад", "prof", "gen", "sen",
    ]

    private static let russianPast =
        words(
            """
            сказал говорил заявил сообщил отметил отмечал подчеркнул добавил пояснил объяснил рассказал написал ответил
            спросил уточнил напомнил признал утверждал воскликнул крикнул закричал прошептал произнес констатировал
            подытожил резюмировал предупредил указал заметил пообещал заверил возразил согласил посетовал предложил
            попросил передал назвал подтвердил считал повторил заключил проговорил промолвил пробормотал выкрикнул
            """) + ["произнесл"]
    private static let russianPresent = words(
        """
        говорит говорят заявляет заявляют сообщает сообщают отмечает отмечают подчеркивает подчеркивают добавляет
        поясняет объясняет рассказывает рассказывают пишет пишут отвечает спрашивает уточняет уточняют напоминает
        признает признается признался призналась утверждает утверждают считает считают полагает полагают передает
        передают предупреждает указывает замечает обещает уверен уверена согласился согласилась называет
        """)
    private static let english = words(
        """
        said says told tells added adds wrote writes asked asks answered replied replies stated states noted notes
        explained explains announced reported reports insisted insists warned warns admitted admits claimed claims
        argued argues recalled remarked observed shouted cried whispered declared promised concluded continued called
        calls described confirmed
        """)

    private static func words(_ text: String) -> [String] {
        text.split(whereSeparator: \.isWhitespace).map(String.init)
    }
}
