extension AbbreviationList {
    /// Languages besides Russian and English, by use.
    static let european = never + beforeNumbers + afterNumbers + afterNames + endings

    /// Abbreviations that end no sentence.
    private static let never = [
        AbbreviationList(
            use: .inside, languages: "de",
            words: """
                z.b d.h u.a z.t z.z s.o s.u u.u i.d.r o.ä v.a m.e bzw ca evtl ggf vgl inkl exkl sog bspw dipl.-ing dipl hr frl
                röm kath evang gem geb gest verh hrsg bd abs abb anm
                """),
        AbbreviationList(use: .inside, languages: "fr", words: "p.ex par.ex env"),
        AbbreviationList(
            use: .inside, languages: "es ca",
            words: """
                sr sra sres srta dña d.ª dr dra dres lic ud uds vd vds p.ej aprox núm págs pág arts ee párrf
                """),
        AbbreviationList(
            use: .inside, languages: "it",
            words: """
                sig sigg sig.na sig.ra dott dott.ssa avv ing geom rag prof.ssa p.es ad.es es cfr pag v.cte
                """),
        AbbreviationList(use: .inside, languages: "pt", words: "sr sra dr dra exmo exma arq pág págs"),
        AbbreviationList(use: .inside, languages: "nl", words: "dhr mevr mw drs bijv o.a m.b.t i.p.v ca"),
        AbbreviationList(
            use: .inside, languages: "da nb nn no sv",
            words: "hr skt bl.a f.eks t.eks ca fx mfl hhv jf jvf kl s.k d.v.s"),
        AbbreviationList(
            use: .inside, languages: "pl", words: "np m.in tzw tzn ul hab inż mgr św ks płk kpt r.n dr"),
        AbbreviationList(
            use: .inside, languages: "cs sk", words: "tj tzv např napr mj tř nám mudr judr phdr rndr ing"),
        AbbreviationList(
            use: .inside, languages: "uk", words: "т.зв див ім вул просп обл ін наприкл буд пров"),
        AbbreviationList(use: .inside, languages: "bg mk", words: "т.нар вж инж чл бл гр кв жк"),
        AbbreviationList(use: .inside, languages: "sr hr bs sl", words: "тзв нпр tzv npr"),
        AbbreviationList(use: .inside, languages: "tr", words: "vb örn bkz doç yrd sn"),
        AbbreviationList(use: .inside, languages: "el", words: "π.χ κ κα κκ δρ βλ αρ σελ"),
    ]

    /// Abbreviations that stand before numbers.
    private static let beforeNumbers = [
        AbbreviationList(use: .number, languages: "de", words: "s nr bd kap abb z d str §"),
        AbbreviationList(use: .number, languages: "es ca pt it", words: "cra cll núm num tel str nr §"),
        AbbreviationList(use: .number, languages: "nl", words: "nr hfst str blz §"),
        AbbreviationList(use: .number, languages: "da nb nn no sv", words: "nr str tlf §"),
        AbbreviationList(use: .number, languages: "pl", words: "nr str §"),
        AbbreviationList(use: .number, languages: "cs sk", words: "č čl str §"),
        AbbreviationList(use: .number, languages: "sr hr bs sl", words: "br str"),
        AbbreviationList(use: .number, languages: "uk", words: "р рр стор н"),
    ]

    /// Abbreviations that stand after names.
    private static let afterNames = [
        AbbreviationList(use: .suffix, languages: "de", words: "u.s.w u.ä a.d gmbh"),
        AbbreviationList(use: .suffix, languages: "cs sk", words: "s.r.o"),
        AbbreviationList(use: .suffix, languages: "sr hr bs sl", words: "d.o.o d.d"),
        AbbreviationList(use: .suffix, languages: "tr", words: "a.ş ltd.şti"),
        AbbreviationList(use: .suffix, languages: "es ca fr", words: "s.l s.a.s s.c ee.uu"),
        AbbreviationList(use: .suffix, languages: "pl", words: "s.c"),
    ]

    /// Abbreviations that end phrases.
    private static let endings = [
        AbbreviationList(use: .ending, languages: "de", words: "usw etc u.s.w u.v.m u.v.a"),
        AbbreviationList(use: .ending, languages: "fr nl", words: "etc ect"),
        AbbreviationList(use: .ending, languages: "da nb nn no sv", words: "o.g.l osv mv m.m"),
        AbbreviationList(use: .ending, languages: "pl", words: "itd itp i.t.d i.t.p"),
        AbbreviationList(use: .ending, languages: "cs sk", words: "atd apod ap"),
        AbbreviationList(use: .ending, languages: "uk", words: "тощо ін т.д т.п т.б"),
        AbbreviationList(use: .ending, languages: "tr", words: "vb vd vs"),
        AbbreviationList(use: .ending, languages: "el", words: "κ.λπ κ.ά κτλ"),
        AbbreviationList(use: .ending, languages: "sr bg mk hr bs", words: "итн итд и.т.н itd"),
    ]

    /// Abbreviations that stand after numbers.
    private static let afterNumbers = [
        AbbreviationList(use: .unit, languages: "de", words: "uhr std min jhdt eur mio mrd"),
        AbbreviationList(use: .unit, languages: "da nb nn no sv", words: "kr mio mrd"),
        AbbreviationList(use: .unit, languages: "pl", words: "r w rr n.e p.n.e tys mln mld"),
        AbbreviationList(use: .unit, languages: "cs sk", words: "ks"),
        AbbreviationList(use: .unit, languages: "uk", words: "хв год тис грн"),
    ]
}
