import Testing

@testable import TextmillPipeline

@Suite struct EncodingGuessTests {
    static let texts = [
        "Завод в Кунгуре выпустил тысячный трактор, сообщила пресс-служба. Новую линию запустят осенью.",
        "В СРЕДУ ГОРОДСКОЙ СОВЕТ УТВЕРДИЛ БЮДЖЕТ НА СЛЕДУЮЩИЙ ГОД",
        "Price: 100 USD. Директор Анна Ветрова подписала договор.",
    ]

    @Test(arguments: EncodingGuess.allCases)
    func knowsARussianTextByItsLetters(_ encoding: EncodingGuess) throws {
        // In capitals alone, «МОСТ» is the same bytes in cp866 and on old Macs.
        for text in encoding == .macCyrillic ? [Self.texts[0], Self.texts[2]] : Self.texts {
            let bytes = try transcoded(text, to: encoding == .macCyrillic ? "MAC-CYRILLIC" : encoding.rawValue)
            #expect(EncodingGuess.likeliest(for: bytes) == encoding, "\(text)")
        }
    }

    @Test func guessesNothingOfWhatIsNotRussian() throws {
        let french = try transcoded(
            "Le curé a déjà célébré la fête à l'église près du château, où l'été fut très sec", to: "latin1")
        #expect(EncodingGuess.likeliest(for: french) == nil)
        #expect(EncodingGuess.likeliest(for: [0xFF, 0x00, 0x80]) == nil)
        #expect(EncodingGuess.likeliest(for: (0...255).map { UInt8($0) }) == nil)
    }
}
