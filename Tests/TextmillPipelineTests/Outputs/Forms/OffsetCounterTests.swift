import Testing
import Textmill
import TextmillTesting

@testable import TextmillPipeline

struct OffsetCounterTests {
    @Test(arguments: OutputSettings.Offsets.allCases)
    func countsLikeTheStandardLibraryInAnyOrder(_ unit: OutputSettings.Offsets) {
        var numbers = SeededNumbers(seed: 7)
        for round in 0..<60 {
            let text = String(
                String.UnicodeScalarView(
                    (0..<round * 40).map { _ in
                        Unicode.Scalar.random(using: &numbers)
                    }))
            let borders = text.unicodeScalars.indices + [text.endIndex]
            let shuffled = round % 2 == 0 ? borders : borders.shuffled(using: &numbers)
            text.withBytes { bytes in
                var counter = OffsetCounter(bytes, in: unit)
                for border in shuffled.prefix(200) {
                    let byte = text.utf8.distance(from: text.startIndex, to: border)
                    #expect(counter.offset(of: byte, in: bytes) == unit.naive(text, border))
                }
            }
        }
    }

    @Test(arguments: OutputSettings.Offsets.allCases)
    func keepsInsideTheText(_ unit: OutputSettings.Offsets) {
        "дождь".withBytes { bytes in
            var counter = OffsetCounter(bytes, in: unit)
            #expect(counter.offset(of: -3, in: bytes) == 0)
            #expect(counter.offset(of: 99, in: bytes) == (unit == .bytes ? 10 : 5))
        }
        "".withBytes { bytes in
            var counter = OffsetCounter(bytes, in: unit)
            #expect(counter.offset(of: 5, in: bytes) == 0)
        }
    }

    @Test func countsSurrogatesTwice() {
        "a😀é".withBytes { bytes in
            var counter = OffsetCounter(bytes, in: .utf16)
            #expect([0, 1, 5, 7].map { counter.offset(of: $0, in: bytes) } == [0, 1, 3, 4])
        }
    }
}

extension OutputSettings.Offsets {
    fileprivate func naive(_ text: String, _ index: String.Index) -> Int {
        switch self {
        case .codePoints: text[..<index].unicodeScalars.count
        case .bytes: text[..<index].utf8.count
        case .utf16: text[..<index].utf16.count
        }
    }
}
