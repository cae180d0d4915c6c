/// Names of news agencies and newsrooms, as datelines write them.
enum AgencyNames {
    /// Whether a sentence may follow the name without a sign between, as REGNUM writes it.
    static let table = PhraseTable<Bool>([
        russian: false, international: false, english: false, "regnum|иа regnum|ria regnum|регнум": true,
    ])

    private static let russian = """
        риа новости|риа "новости"|риа-новости|риа|тасс|итар-тасс|итар тасс|интерфакс|ано интерфакс|\
        р-спорт|прайм|агентство прайм|прайм-тасс|sputnik|спутник|ria novosti|tass|itar-tass|interfax|rt|росбалт|\
        фонтанка|фонтанка.ру|известия|аиф|коммерсант|коммерсантъ|ведомости|газета.ru|газета.ру|lenta.ru|лента.ру|\
        rbc|рбк|dp.ru|newsru.com|новый регион|fergana news|фергана|фергана.ру|новости-грузия|новости-азербайджан|\
        новости-казахстан|новости-армения|казинформ|казтаг|кабар|акипресс|24.kg|белта|белапан|бел та|укринформ|унн|\
        униан|rbc-украина|рбк-украина|лига.net|азертадж|азертасс|тренд|trend|апа|apa|арменпресс|молдпрес|\
        инфотаг|moldpres|дан|лан|луганскинформцентр|крыминформ|татар-информ|башинформ|якутия-информ|сакха-информ|\
        накануне.ru|ura.ru|ura.news|ура.ру|дейта|deita.ru|deita|primamedia|прима медиа|восток-медиа|\
        вести.ru|вести|нтв|первый канал|благовест-инфо|седмица.ru|интерфакс-религия|синьхуа|укринформ|ани|финмаркет|\
        агн "москва"|агн москва|агентство "москва"|парламентская газета|российская газета|rg.ru|красная звезда|\
        звезда|телеканал "звезда"|regions.ru|утро.ru|взгляд|life|лайф|лайф.ру|life.ru|мк|кп|kp.ru|вечерняя москва|\
        рен тв|царьград|eadaily|news.ru|podrobnosti.ua|korrespondent.net|корреспондент.net|сегодня.ua|цензор.нет
        """

    private static let international = """
        reuters|рейтер|ройтерс|рейтерс|ap|associated press|the associated press|ассошиэйтед пресс|afp|афп|франс пресс|\
        agence france-presse|agence france presse|dpa|дпа|efe|ефе|ansa|анса|apa-austria|ats|belga|pap|пап|ctk|mti|bta|\
        бта|tanjug|танюг|hina|kyodo|киодо|киодо цусин|jiji|jiji press|xinhua|xinhua news agency|yonhap|ёнхап|рёнхап|\
        kcna|цтак|pti|ani|ians|irna|ирна|fars|mehr|isna|tasnim|anadolu|anadolu agency|анадолу|dha|cihan|mena|wam|\
        spa|petra|saba|qna|kuna|bernama|antara|aap|nzpa|cp|the canadian press|canadian press|upi|united press \
        international|dow jones|dow jones newswires|bloomberg|bloomberg news|блумберг|marketwatch|zenit|cna|al jazeera|\
        аль-джазира|deutsche welle|dw|euronews|евроньюс|bbc|би-би-си|bbc news|voa|voa news|голос америки|радио свобода|\
        rfe/rl|allafrica|panapress|apanews|telesur|prensa latina|notimex|ukrinform|unian|belta|azertac|armenpress|\
        agerpres|mediafax|balkan insight|birn
        """

    private static let english = """
        cnn|cnn student news|cnn international|cnnmoney|cnn money|cnnmoney.com|fortune|the hollywood reporter|mashable|\
        ew.com|entertainment weekly|rolling stone|people.com|time.com|realsimple.com|real simple|careerbuilder.com|\
        lifewire|mnn.com|mental floss|oprah.com|parenting.com|health.com|upwave|budget travel|travel + leisure|\
        travel and leisure|coastal living|southern living|cooking light|sunset|this old house|wired|wired.com|\
        the frisky|turner sports|bleacher report|golf.com|si.com|variety|deadline|abc news|nbc news|cbs news|cbs|nbc|\
        abc|fox news|msnbc|cnbc|npr|pbs|usa today|the new york times|new york times|the washington post|washington post|\
        the wall street journal|los angeles times|the guardian|guardian|the times|the telegraph|the independent|\
        prnewswire|pr newswire|prnewswire-usnewswire|business wire|businesswire|globe newswire|globenewswire|\
        marketwired|marketwire|accesswire|newswire|ap photo|stat|kaiser health news|propublica|thomson reuters|\
        thomson reuters foundation|mcclatchy|tribune news service|scripps howard|gannett|knight ridder|cox news|\
        religion news service|catholic news service|medill news service|cnn wire|cnn en espanol
        """

    /// Parts of words that are found in the names of newsrooms.
    static let stems = PhraseTable<Bool>(
        "новост*|информ*|инфо*|пресс*|медиа*|агентств*|радио*|телеканал*|вести|вестник|газета|курьер|news*|press*|info*|"
            + "media*|agency|wire*|times|post|daily|herald|tribune|journal|gazette|radio|tv|тв|иа|online|today|digital")
}
