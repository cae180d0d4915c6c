import Testing
import TextmillLanguage

@Suite struct LanguageDetectorTests {
    @Test(arguments: [
        ("ru", "Новый мост через реку открыли рано утром, и первые машины поехали на другой берег."),
        ("uk", "Новий міст через річку відкрили рано вранці, і перші машини поїхали на інший берег."),
        ("be", "Новы мост праз раку адкрылі рана раніцай, і першыя машыны паехалі на другі бераг."),
        ("bg", "Новият мост над реката беше открит рано сутринта и първите коли минаха на другия бряг."),
        ("sr", "Нови мост преко реке отворен је рано ујутру, а прва кола прешла су на другу обалу."),
        ("sr", "Novi most preko reke otvoren je rano ujutru, a prva kola prešla su na drugu obalu."),
        ("kk", "Өзен арқылы өтетін жаңа көпір таңертең ашылды, алғашқы көліктер екінші жағалауға өтті."),
        ("en", "The new bridge over the river was opened early in the morning and the first cars went across."),
        ("de", "Die neue Brücke über den Fluss wurde am frühen Morgen eröffnet, und die ersten Autos fuhren."),
        ("fr", "Le nouveau pont sur la rivière a été ouvert tôt le matin et les premières voitures sont passées."),
        ("es", "El nuevo puente sobre el río se abrió temprano por la mañana y pasaron los primeros coches."),
        ("it", "Il nuovo ponte sul fiume è stato aperto la mattina presto e sono passate le prime macchine."),
        ("pt", "A nova ponte sobre o rio foi aberta de manhã cedo e os primeiros carros já passaram."),
        ("pl", "Nowy most przez rzekę otwarto wcześnie rano i pierwsze samochody pojechały na drugi brzeg."),
        ("cs", "Nový most přes řeku byl otevřen brzy ráno a první auta přejela na druhý břeh."),
        ("nl", "De nieuwe brug over de rivier werd vroeg in de ochtend geopend en de eerste auto's reden."),
        ("tr", "Nehrin üzerindeki yeni köprü sabah erkenden açıldı ve ilk arabalar karşıya geçti."),
        ("fi", "Joen yli kulkeva uusi silta avattiin varhain aamulla, ja ensimmäiset autot ajoivat."),
        ("ar", "افتتح الجسر الجديد فوق النهر في الصباح الباكر وعبرت السيارات الأولى إلى الضفة الأخرى."),
        ("fa", "پل جدید روی رودخانه صبح زود باز شد و اولین خودروها به آن طرف رفتند."),
    ])
    func tellsLanguagesOfOneScriptApart(_ code: String, _ text: String) throws {
        let found = try #require(LanguageDetector().language(of: text))
        #expect(found.code == code)
        #expect(found.certainty > 0.9)
    }

    @Test(arguments: [
        ("el", "Η γέφυρα άνοιξε"), ("hy", "Կամուրջը բացվեց"), ("he", "הגשר נפתח"), ("hi", "पुल खुल गया"),
        ("th", "สะพานเปิดแล้ว"), ("ka", "ხიდი გაიხსნა"), ("ko", "다리가 열렸다"), ("ja", "橋が開いた"), ("zh", "大桥今天开通了"),
        ("am", "ድልድዩ ተከፈተ"), ("ja", "ひらがな"), ("ja", "東京駅の新橋が今朝ひらいた WWW.EXAMPLE"),
    ])
    func tellsLanguagesByTheirScript(_ code: String, _ text: String) {
        #expect(LanguageDetector().language(of: text)?.code == code)
    }

    @Test(arguments: ["да", "OK", "мост", "Anna", "no"])
    func aWordOrTwoAreUncertain(_ text: String) throws {
        #expect(try #require(LanguageDetector().language(of: text)).certainty < 0.8)
    }

    @Test func halfAndHalfIsUncertain() throws {
        let text = "Мост открыли рано утром и закрыли вечером. The bridge was opened in the morning and closed."
        #expect(try #require(LanguageDetector().language(of: text)).certainty < 0.8)
    }

    @Test(arguments: ["", "12 345, 67!", "😀\u{0}…"])
    func withoutLettersThereIsNone(_ text: String) { #expect(LanguageDetector().language(of: text) == nil) }
}
