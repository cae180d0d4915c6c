extension AbbreviationList {
    /// German, French, Spanish, Italian, Portuguese, Dutch, the Scandinavian and the other Slavic languages, Turkish,
    /// Greek.
    static let european = [
        AbbreviationList(
            use: .inside,
            words: """
                z.b d.h u.a z.t z.z s.o s.u u.u i.d.r o.ä v.a m.e bzw ca evtl ggf vgl inkl exkl sog bspw dipl.-ing
                dipl hr frl bspw röm kath evang gem geb gest verh hrsg bd abs abb anm
                p.ex par.ex env
                sr sra sres srta dña d.ª dr dra dres lic ud uds vd vds p.ej aprox núm págs pág arts ee párrf
                sig sigg sig.na sig.ra dott dott.ssa avv ing geom rag prof.ssa p.es ad.es es cfr pag v.cte
                exmo exma arq
                dhr mevr mw drs bijv o.a m.b.t i.p.v
                bl.a f.eks t.eks ca fx mfl hhv jf jvf kl s.k d.v.s
                np m.in tzw tzn ul hab inż mgr św ks płk kpt r.n
                tj tzv např mj tř nám mudr judr phdr rndr
                napr
                т.зв див ім вул просп обл ін наприкл буд пров
                т.нар вж инж чл бл гр кв жк
                тзв нпр
                vb örn bkz doç yrd sn
                π.χ κ κα κκ δρ βλ αρ σελ
                """),
        AbbreviationList(
            use: .number, words: "s nr bd kap abb z d br cra cll str hfst str num núm tel tlf č čl str р рр стор н §"),
        AbbreviationList(
            use: .suffix, words: "u.s.w u.ä s.r.o d.o.o a.d a.ş ltd.şti s.l s.a.s gmbh d.d d.d.o s.c ee.uu"),
        AbbreviationList(
            use: .ending,
            words: """
                usw etc ect u.s.w u.v.m u.v.a o.g.l osv mv m.m itd itp i.t.d i.t.p atd apod ap тощо ін т.д т.п т.б vs vb
                vd vs κ.λπ κ.ά κτλ итн итд и.т.н
                """),
        AbbreviationList(
            use: .unit, words: "r w rr uhr std min jhdt n.e p.n.e kr eur mio mrd tys mln mld ks хв год тис грн"),
    ]
}
