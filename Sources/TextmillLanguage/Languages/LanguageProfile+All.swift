extension LanguageProfile {
    /// The languages that share `script`; nil where it has one, or one that stands for all.
    static func profiles(of script: LetterScript) -> LanguageProfiles? {
        switch script {
        case .latin: latinProfiles
        case .cyrillic: cyrillicProfiles
        case .arabic: arabicProfiles
        default: nil
        }
    }

    private static let latinProfiles = LanguageProfiles(latin)
    private static let cyrillicProfiles = LanguageProfiles(cyrillic)
    private static let arabicProfiles = LanguageProfiles(arabic)

    private static let latin = [
        LanguageProfile("en", en, letters: "éèïñ"),
        LanguageProfile("de", de, letters: "äöüßé", handicap: 1),
        LanguageProfile("fr", fr, letters: "àâæçéèêëîïôœùûüÿ", handicap: 1),
        LanguageProfile("es", es, letters: "áéíóúüñ", handicap: 1),
        LanguageProfile("it", it, letters: "àèéìíîòóù", handicap: 1),
        LanguageProfile("pt", pt, letters: "áâãàçéêíóôõúü", handicap: 2),
        LanguageProfile("pl", pl, letters: "ąćęłńóśźż", handicap: 2),
        LanguageProfile("tr", tr, letters: "çğıöşüâîû", handicap: 2),
        LanguageProfile("nl", nl, letters: "éëïèöüê", handicap: 4),
        LanguageProfile("sv", sv, letters: "åäöéü", handicap: 4),
        LanguageProfile("da", da, letters: "æøåéü", handicap: 4),
        LanguageProfile("nb", nb, letters: "æøåéòôü", handicap: 4),
        LanguageProfile("fi", fi, letters: "äöåšž", handicap: 4),
        LanguageProfile("cs", cs, letters: "áčďéěíňóřšťúůýž", handicap: 4),
        LanguageProfile("sk", sk, letters: "áäčďéíĺľňóôŕšťúýž", handicap: 4),
        LanguageProfile("hu", hu, letters: "áéíóöőúüű", handicap: 4),
        LanguageProfile("ro", ro, letters: "ăâîșțşţ", handicap: 4),
        LanguageProfile("sr", serbianLatin, letters: "čćđšž", handicap: 4),
        LanguageProfile("sl", sl, letters: "čšž", handicap: 6),
        LanguageProfile("lt", lt, letters: "ąčęėįšųūž", handicap: 6),
        LanguageProfile("lv", lv, letters: "āčēģīķļņšūž", handicap: 6),
        LanguageProfile("ca", ca, letters: "àçéèíïòóúü·", handicap: 10),
        LanguageProfile("id", id, letters: "é", handicap: 8),
        LanguageProfile(
            "vi", vi,
            letters: "àáâãèéêìíòóôõùúýăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ", handicap: 6),
    ]

    private static let cyrillic = [
        LanguageProfile("ru", ru, letters: "ёыэъщ"),
        LanguageProfile("uk", uk, letters: "іїєґщ", handicap: 2),
        LanguageProfile("be", be, letters: "іўёыэ", handicap: 4),
        LanguageProfile("bg", bg, letters: "ъщѝ", handicap: 2),
        LanguageProfile("sr", serbianCyrillic, letters: "ђјљњћџ", handicap: 4),
        LanguageProfile("mk", mk, letters: "ѓѕјљњќџѐѝ", handicap: 8),
        LanguageProfile("kk", kk, letters: "әғқңөұүһіёыэъщ", handicap: 4),
    ]

    private static let arabic = [
        LanguageProfile("ar", ar, letters: ""),
        LanguageProfile("fa", fa, letters: "پچژگکی", handicap: 2),
        LanguageProfile("ur", ur, letters: "پچژگکیٹڈڑےںہھ", handicap: 4),
    ]
}
