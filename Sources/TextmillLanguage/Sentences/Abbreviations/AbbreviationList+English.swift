extension AbbreviationList {
    static let english = [
        AbbreviationList(
            use: .inside,
            words: """
                mr mrs ms mx messrs mme mlle dr prof mt ft vs v e.g i.e eg ie cf viz c ca al approx resp incl excl esp p.s ps p.p.s
                """),
        AbbreviationList(
            use: [.name, .title],
            words: """
                rev hon sen sens rep reps gov govs gen col capt cpt lt sgt maj cmdr cdr cpl pvt adm pres supt fr br
                insp det atty asst assoc amb sec sr st ste sra srta lic ing arch pfc brig msgr dir
                """),
        AbbreviationList(
            use: .number,
            words: """
                no nos nr p pp vol vols fig figs ch chap sec sect art arts eq eqs ref refs ex par paras ver op cat tel
                ext est flt rs usd approx min max lot apt ste rm bldg jan feb mar apr jun jul aug sep sept oct nov
                dec mon tue tues wed thu thur thurs fri mob para attn div pt pts ed n° nº n l
                """),
        AbbreviationList(
            use: .suffix,
            words: """
                inc ltd co corp llc plc bros cos jr sr esq ph.d phd m.d d.d.s b.a m.a b.sc m.sc m.b.a ll.d j.d r.n
                u.s u.k u.n e.u u.s.a u.s.s.r d.c l.a n.y.c dept univ assn ave blvd rd st hwy
                gmbh s.a s.p.a s.r.l n.v b.v a.g a.s pty pte natl intl
                """),
        AbbreviationList(
            use: [.suffix, .title],
            words: """
                ind calif mass conn wash mich minn tenn colo fla ga ill pa va md wis tex okla ariz ore nev neb kan ky la
                miss mo ark ala del mont
                """),
        AbbreviationList(use: .unit, words: "a.m p.m am pm b.c a.d b.c.e c.e in ft lb lbs oz sq hrs mi yr yrs mph"),
        AbbreviationList(use: .ending, words: "etc btw min sec med temp i.v p.s et.al"),
    ]
}
