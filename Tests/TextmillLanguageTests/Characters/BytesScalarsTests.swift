import Testing
import Textmill
import TextmillLanguage

@Suite struct BytesScalarsTests {
    @Test func readsForwardsAndBackwardsWhatTheStandardLibraryReads() {
        let text = "aё€\u{0}\u{7FF}\u{800}\u{FFFF}\u{10000}😀\u{10FFFF}z"
        text.withBytes { bytes in
            var forwards: [Unicode.Scalar] = []
            var offset = 0
            while offset < bytes.count {
                forwards.append(bytes.scalar(at: offset))
                #expect(bytes.scalar(before: bytes.end(at: offset)) == forwards.last)
                #expect(bytes.start(before: bytes.end(at: offset)) == offset)
                offset = bytes.end(at: offset)
            }
            #expect(forwards == Array(text.unicodeScalars))
        }
    }

    @Test func beyondTheTextThereIsNothing() {
        "ж".withBytes { bytes in
            #expect(bytes.scalar(at: 2) == "\0")
            #expect(bytes.scalar(at: -1) == "\0")
            #expect(bytes.scalar(before: 0) == "\0")
            #expect(bytes.start(before: 0) == -1)
            #expect(bytes.end(at: 2) == 3)
        }
    }

    @Test func linesEndAtTheLineFeed() {
        "one\n\nthree".withBytes { bytes in
            #expect(bytes.line(at: 1) == 0..<3)
            #expect(bytes.line(at: 3) == 0..<3)
            #expect(bytes.line(at: 4) == 4..<4)
            #expect(bytes.line(at: 7) == 5..<10)
            #expect(bytes.line(at: 99) == 5..<10)
        }
    }

    @Test func trimsBlanks() {
        " \t a b\r\n".withBytes { bytes in
            #expect(bytes.trimmed(0..<8) == 3..<6)
            #expect(bytes.trimmed(0..<2) == 2..<2)
        }
    }
}
