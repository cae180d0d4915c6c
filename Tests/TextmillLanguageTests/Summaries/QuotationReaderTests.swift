import Testing
import Textmill
import TextmillTesting
@testable import TextmillLanguage

@Suite struct QuotationReaderTests {
    /// Sentences are marked; those that are cut out of a quotation have the label `cut`.
    @Test(arguments: [
        "⟦«Вода спала.|cut⟧ ⟦Мост цел.|cut⟧ ⟦Дорога открыта», — сказал Лыков.|cut⟧ ⟦Объезд закрыт.⟧",
        "⟦«Вода спала», — сказал Лыков.⟧ ⟦Завод «Луч» стоит.⟧",
        "⟦Это решило ООО «Порт «Север».⟧ ⟦Других решений нет.⟧",
        "⟦\"The gate is safe.|cut⟧ ⟦It will open,\" she said.|cut⟧ ⟦Work goes on.⟧",
        "⟦\"Yes!\" said the pilot.⟧ ⟦He left (\"quietly\").⟧",
        "⟦“The gate is safe.|cut⟧ ⟦It will open,” she said.|cut⟧",
        "⟦Er sagte: „Das Tor ist offen.|cut⟧ ⟦Wir fahren“.|cut⟧ ⟦Dann fuhr er.⟧",
        "⟦Er sagte: »Das Tor ist offen« und ging.⟧",
        "⟦Il a dit : « Le port est ouvert ».⟧",
        "⟦«Вода спала.|cut⟧\n⟦Мост цел.⟧",
        "⟦\"We are first.|cut⟧ ⟦\"They are second.\"⟧",
    ])
    func tellsPiecesOfQuotations(_ marked: String) {
        let text = MarkedText(marked)
        var reader = QuotationReader()
        text.text.withBytes { bytes in
            for sentence in text.annotations {
                #expect(reader.isCut(sentence.span, in: bytes) == (sentence.label == "cut"), "\(sentence)")
            }
        }
    }
}
