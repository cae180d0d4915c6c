/// The words that the rules for lines look for.
enum LineWords {
    /// Where one can subscribe, follow or share.
    static let channels = PhraseTable<Bool>(
        "канал*|телеграм*|telegram*|тг|рассылк*|соцсет*|социальн*|вконтакте|vk|vk.com|вк|facebook|фейсбук*|twitter|твиттер*|"
            + "instagram|инстаграм*|youtube|ютуб*|дзен*|яндекс.дзен*|одноклассник*|viber|вайбер*|whatsapp|ватсап*|tiktok|"
            + "rutube|rss|паблик*|аккаунт*|страниц*|групп*|newsletter*|inbox|email*|e-mail*|channel*|podcast*|alert*|"
            + "flipboard|threads|bluesky|linkedin|google news|google новости|яндекс.новости|яндекс новости|x|app|"
            + "приложени*|t.me*|push-уведомлени*")
    /// Where one can only subscribe.
    static let letters = PhraseTable<Bool>("рассылк*|newsletter*|inbox|alert*|podcast*|email*|e-mail*|updates|rss")
    /// Where the rest is to be read.
    static let elsewhere = PhraseTable<Bool>(
        "читайте в|читайте на|смотрите в|смотрите на|в нашем материале|в нашей статье|интервью на сайте|версию на сайте"
    )
    /// The same after a dash.
    static let places = PhraseTable<Bool>("в материале|в репортаже|в статье|в интервью|в видео|на сайте|на нашем сайте")
    /// Whose it is.
    static let owners = PhraseTable<Bool>(
        "наш|наша|наше|наши|нашу|нашим|нашем|нашей|нашего|нашему|наших|нас|нам|нами|our|us")
    /// All that a request to share is made of.
    static let sharing = PhraseTable<Bool>(
        "поделиться|поделись|поделитесь|рассказать|расскажите|отправить|твитнуть|с|в|во|на|и|или|через|по|о|об|за|это|эту|"
            + "этой|этим|статьей|статью|статье|новостью|новость|материалом|материал|ссылкой|ссылку|публикацией|видео|записью|"
            + "страницей|друзьями|друзьям|другом|другу|подписчиками|близкими|своими|со|вашими|соцсетях|соцсети|сетях|сети|"
            + "социальных|социальной|почте|почтой|электронной|нравится|понравилось|понравился|понравилась|текст|распечатать|"
            + "скопировать|пожалуйста|this|the|a|article|story|post|page|news|link|video|share|tweet|email|e-mail|print|"
            + "copy|on|via|by|to|with|your|friends|and|or|it|click|opens|in|new|window|pinterest|reddit|messenger|linkedin|"
            + "livejournal|жж|tumblr|google+|ok|pocket|save|comment|comments|like")
    /// What beside names a credit is made of.
    static let credits = PhraseTable<Bool>(
        "фото|photo|и|из|с|со|от|в|для|by|from|of|the|for|and|via|de|von|van|der|al|bin|du|la|архив*|архива|личн*|открыт*|"
            + "источник*|сайт*|официальн*|автор*|предоставлен*|пресс-служб*|скриншот*|видео|кадр*|иллюстрац*|иллюстративн*|"
            + "коллаж*|редакци*|соцсет*|социальн*|сет*|pool|file|handout|courtesy|stock|staff|archive|archives|"
            + "screenshot|provided|images|image|pictures|photos|illustration|photographer|contributed|social|media")
    /// What may stand at the start of a credit, and be followed by any words.
    static let institutions = PhraseTable<Bool>(
        "пресс-служб*|архив*|личный архив|из архива|из личного архива|скриншот*|предоставлен*|сайт|с сайта|официальный сайт|"
            + "с официального сайта|из открытых источников|соцсети|социальные сети|кадр из|стоп-кадр|из соцсетей|courtesy|"
            + "courtesy of|handout|provided by|screenshot|via")
}
