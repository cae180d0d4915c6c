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
        let letters: [UInt8: [ClosedRange<UInt8>]] = [0xD0: [0xB0...0xBF], 0xD1: [0x80...0x8F, 0x91...0x91]]
        for (lead, ranges) in letters {
            for byte in UInt8.min...UInt8.max where !ranges.contains(where: { $0.contains(byte) }) {
                var bytes: [UInt8] = []
                bytes.appendCapitals([lead, byte])
                #expect(bytes == [lead, byte])
            }
        }
    }

    @Test func scriptsAreTheSameIfTheyCutAndAddTheSame() {
        let (first, second): ([UInt8], [UInt8]) = (Array("ий".utf8), Array("ий!".utf8))
        first.withUnsafeBufferPointer { first in
            second.withUnsafeBufferPointer { second in
                let script = WordScript(dropped: 0, cut: 2, added: first)
                #expect(
                    script == WordScript(dropped: 0, cut: 2, added: UnsafeBufferPointer(rebasing: second.dropLast())))
                #expect(script != WordScript(dropped: 0, cut: 2, added: second))
                #expect(script != WordScript(dropped: 0, cut: 1, added: first))
                #expect(script != WordScript(dropped: 1, cut: 2, added: first))
                #expect(script != .identity)
            }
        }
    }
}
