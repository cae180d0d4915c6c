import Testing
import Textmill
import TextmillTesting

@testable import TextmillPipeline

@Suite struct BytePlacesTests {
    @Test(arguments: [OutputSettings.Offsets.codePoints, .utf16, .bytes])
    func everyCharacterIsFoundInAnyOrder(_ unit: OutputSettings.Offsets) {
        let text = String(repeating: "aжч🙂\u{301}語", count: 900)
        var expected: [(offset: Int, byte: Int)] = [(0, 0)]
        for scalar in text.unicodeScalars {
            let last = expected[expected.count - 1]
            let length = UTF8.width(scalar)
            let width = unit == .bytes ? length : unit == .utf16 ? UTF16.width(scalar) : 1
            expected.append((last.offset + width, last.byte + length))
        }
        text.withBytes { bytes in
            var places = BytePlaces(bytes, in: unit)
            for (offset, byte) in expected { #expect(places.byte(at: offset, in: bytes) == byte) }
            for (offset, byte) in expected.reversed() where byte % 7 == 0 {
                #expect(places.byte(at: offset, in: bytes) == byte)
            }
            let end = expected[expected.count - 1].offset
            for outside in [-1, .min, end + 1, .max] { #expect(places.byte(at: outside, in: bytes) == nil) }
        }
    }

    @Test func theMiddleOfACharacterIsNoPlace() {
        "a🙂".withBytes { bytes in
            var wide = BytePlaces(bytes, in: .utf16)
            #expect(wide.byte(at: 2, in: bytes) == nil && wide.byte(at: 3, in: bytes) == 5)
            var plain = BytePlaces(bytes, in: .bytes)
            #expect(plain.byte(at: 2, in: bytes) == nil && plain.byte(at: 5, in: bytes) == 5)
        }
    }
}
