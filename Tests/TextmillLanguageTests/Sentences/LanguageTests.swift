import Testing

/// Sentences of languages other than Russian and English come out right.
@Suite struct LanguageTests {
    @Test(arguments: [
        "⟦桥已经修好了。⟧⟦大家都很高兴！⟧⟦谁先过桥？⟧",
        "⟦他看了《走吧！妈妈》三遍。⟧⟦真好看。⟧",
        "⟦橋が完成しました。⟧⟦車が通ります！⟧",
        "⟦彼は「もう終わりだ。」と言った。⟧",
        "⟦値は３．５です。⟧⟦次は４です。⟧",
        "⟦다리가 열렸습니다.⟧ ⟦차들이 지나갑니다.⟧",
        "⟦افتتح الجسر.⟧ ⟦هل مرت السيارات؟⟧ ⟦نعم.⟧",
        "⟦قال د. سمير إن الجسر جاهز.⟧ ⟦الناس سعداء.⟧",
        "⟦پل کھل گیا۔⟧ ⟦کیا گاڑیاں آئیں؟⟧",
        "⟦پل باز شد.⟧ ⟦ماشین‌ها آمدند.⟧",
        "⟦הגשר נפתח.⟧ ⟦מי עבר ראשון?⟧",
        "⟦पुल खुल गया।⟧ ⟦गाड़ियाँ चलने लगीं।⟧",
        "⟦पूल उघडला.⟧ ⟦गाड्या सुरू झाल्या.⟧",
        "⟦Կամուրջը բացվեց։⟧ ⟦Բոլորը ուրախ են։⟧",
        "⟦Կամուրջը բացվեց:⟧ ⟦Բոլորը ուրախ են:⟧",
        "⟦ድልድዩ ተከፈተ።⟧⟦ሁሉም ደስ አላቸው።⟧",
        "⟦Η γέφυρα άνοιξε.⟧ ⟦Ποιος πέρασε πρώτος;⟧ ⟦Κανείς.⟧",
        "⟦Η γέφυρα άνοιξε· όλοι πέρασαν.⟧",
        "⟦တံတားဖွင့်သည်။⟧ ⟦လူများပျော်သည်။⟧",
        "⟦ស្ពានបើកហើយ។⟧ ⟦មនុស្សសប្បាយ។⟧",
        "⟦ხიდი გაიხსნა.⟧ ⟦ყველა გახარებულია.⟧",
    ])
    func scriptsHaveMarksOfTheirOwn(_ expected: String) {
        #expect(sentenceMarks(in: expected) == expected)
    }

    @Test(arguments: [
        "⟦Міст відкрили в м. Ромни.⟧ ⟦Усі раді.⟧",
        "⟦Тут човни, сіті тощо.⟧ ⟦Все ціле.⟧",
        "⟦Мост адкрылі ў маі.⟧ ⟦Усе рады!⟧",
        "⟦Мостът е отворен.⟧ ⟦Всички са доволни.⟧",
        "⟦Die Brücke ist offen, z. B. für Dr. Maier.⟧ ⟦Alle freuen sich.⟧",
        "⟦Le pont de M. Morel est ouvert.⟧ ⟦Tout le monde est content.⟧",
        "⟦¿Quién pasó primero?⟧ ⟦¡Nadie!⟧ ⟦El Sr. Ríos lo vio.⟧",
        "⟦Il ponte del dott. Neri è aperto.⟧ ⟦Tutti sono contenti.⟧",
        "⟦A ponte do Sr. Lima abriu.⟧ ⟦Todos gostaram.⟧",
        "⟦Most otwarto przy ul. Leśnej.⟧ ⟦Wszyscy się cieszą.⟧",
        "⟦Most otevřeli např. Novákovi.⟧ ⟦Všichni jsou rádi.⟧",
        "⟦Broen åbnede d. 5. maj.⟧ ⟦Alle var glade.⟧",
        "⟦De brug is open, bijv. Jansen kwam.⟧ ⟦Iedereen is blij.⟧",
        "⟦Köprü açıldı.⟧ ⟦Herkes mutlu.⟧",
        "⟦Көпір ашылды.⟧ ⟦Бәрі қуанды.⟧",
    ])
    func languagesHaveAbbreviationsOfTheirOwn(_ expected: String) {
        #expect(sentenceMarks(in: expected) == expected)
    }
}
