/// The phrases that a line of boilerplate begins with.
enum LineRules {
    static let table = PhraseTable<LineRule>([
        // Calls to read other texts.
        "читайте также|читайте ещё|читать также|читайте по теме|читайте также по теме|смотрите также|смотрите ещё|"
            + "смотри также|см. также|читайте в нашем материале":
            .links([.certain, .takesHeadline, .takesBareHeadline, .takesTopic]),
        "рекомендуем прочитать|рекомендуем почитать|советуем прочитать|советуем почитать":
            .links([.takesHeadline, .takesTopic]),
        "вам может быть интересно|вам будет интересно|возможно вам будет интересно|возможно, вам будет интересно|"
            + "что еще почитать|что почитать":
            .links([.takesHeadline, .takesTopic]),
        "также по теме": .links([.certain, .takesHeadline, .takesBareHeadline]),
        "материалы по теме|материал по теме|новости по теме|статьи по теме|ссылки по теме|публикации по теме|ещё по теме|"
            + "другие материалы по теме|другие новости по теме|ранее по теме|больше по теме|подробнее по теме|"
            + "больше новостей по теме|связанные материалы|связанные новости|похожие материалы|похожие новости|"
            + "похожие статьи":
            .links([.takesHeadline, .takesTopic]),
        "по теме": .links([.takesHeadline]),
        "ранее|другие новости|другие материалы|рекомендуем|читайте|в тему|ещё новости|больше новостей|на эту тему":
            .links([.needsColon]),
        "читайте далее|читать далее|читать дальше|читать полностью": .links([.certain, .needsColon, .takesHeadline]),
        "подробнее|подробности|полный текст|полная версия|читать|читать подробнее|все новости|смотрите полную версию|"
            + "читайте полную версию|смотрите полное интервью|читайте полный текст":
            .links([.points]),
        "read more|read also|also read|read next|see also|you may also like|you might also like|"
            + "you may also be interested in":
            .links([.certain, .takesHeadline, .takesTopic]),
        "more on this story|related articles|related stories|related coverage|related content|related posts|"
            + "related reading|recommended reading|recommended stories":
            .links([.takesHeadline, .takesTopic]),
        "read|related|related news|related links|related topics|related article|related story|related video|further reading|"
            + "more on this|more stories|more news|must read|don't miss|watch also|see more|recommended|up next":
            .links([.needsColon, .takesHeadline]),
        // Credits.
        "фото|фотография|фотографии|фото и видео|фотограф|автор фото|иллюстрация|скриншот|коллаж|инфографика|photo|photos|photo credit|photos by|photo by|photograph|"
            + "photographs|photographer|image|images|image credit|picture|pictures|picture by":
            .creditLabel,
        "архивное фото|иллюстративное фото|фото иллюстративное|фото автора|file photo|file image": .creditAlone,
        "©": .creditSign,
        "фото опубликовано|видео опубликовано|публикация от": .postedPicture,
        "getty images|gettyimages|gettyimages.ru|gettyimages.com|shutterstock|shutterstock.com|depositphotos|istock|"
            + "istockphoto|alamy|alamy stock photo|globallookpress|globallookpress.com|global look press|legion-media|"
            + "legion media|zuma press|zuma wire|rex features|splash news|unsplash|pixabay|pexels|fotolia|"
            + "adobe stock|epa-efe|ap photo|photoxpress":
            .pictureAgency,
        "reuters|afp|afp photo|epa|ap|upi|риа новости|тасс|sputnik|коммерсантъ|коммерсант|интерпресс|агн москва|"
            + "агн \"москва\"|dpa|xinhua|kyodo|ansa":
            .newsAgency,
        // Requests.
        "поделиться|поделись|поделитесь|расскажите друзьям|рассказать друзьям|отправить другу|твитнуть|"
            + "скопировать ссылку|версия для печати|share|share this|share on|tweet this|email this|print this|"
            + "click to share":
            .share,
        "нашли ошибку|нашли опечатку|заметили ошибку|заметили опечатку|увидели ошибку|обнаружили ошибку|"
            + "если вы заметили ошибку|если вы нашли ошибку|если вы заметили опечатку|если вы нашли опечатку|"
            + "если вы обнаружили ошибку|выделите ошибку|found a typo|spotted a typo|spotted an error":
            .mistake,
        "подписывайтесь на|подпишитесь на|подпишись на|читайте новости|читайте последние новости|следите за новостями|следите за нами|следите за обновлениями|subscribe to our|sign up for our|sign up to our|sign up here|"
            + "subscribe now|follow our|join our|like our":
            .subscribe,
        "следите за|присоединяйтесь|вступайте|читайте нас|читайте наши|смотрите нас|следуйте за|больше новостей|"
            + "будьте в курсе|хотите быть в курсе|узнавайте|follow|get the latest|stay up to date|for more news|find us|"
            + "join us|like us|sign up for the|sign up to the|subscribe to the|sign up for|sign up to|subscribe to":
            .follow,
        "оставайтесь с нами|follow us": .stay,
        "подписаться на|подписаться|subscribe": .button,
    ])
}
