import Testing

@testable import TextmillLanguage

struct WordScriptTests {
    @Test(arguments: [
        ("абвгдежзийклмноп", "АБВГДЕЖЗИЙКЛМНОП"), ("рстуфхцчшщъыьэюя", "РСТУФХЦЧШЩЪЫЬЭЮЯ"), ("ёж", "ЁЖ"),
        ("-ая", "-АЯ"),
        ("", ""), ("Ёa1", "Ёa1"),
    ])
    func smallLettersBecomeCapitals(_ small: String, _ capital: String) {
        var bytes: [UInt8] = []
        bytes.appendCapitals(small.utf8)
        #expect(String(decoding: bytes, as: UTF8.self) == capital)
    }

    @Test func bytesThatAreNoLettersStayAsTheyAre() {
        for first in UInt8.min...UInt8.max {
            var bytes: [UInt8] = []
            bytes.appendCapitals([0xD0, first, 0xD1, first])
            #expect(bytes.count == 4)
        }
    }
}
