import Testing

@testable import TextmillPipeline

@Suite struct ShortPieceTests {
    @Test(arguments: [0, 1, 9, 10, 99, 100, -1, -10, 1_234_567_890, Int.max, Int.min, 999_999_999_999_999_999])
    func writesNumbersAsTheStandardLibraryDoes(_ number: Int) {
        var bytes: [UInt8] = []
        bytes.append { piece in
            piece.put("[")
            piece.put(number)
            piece.put("]")
        }
        #expect(String(decoding: bytes, as: UTF8.self) == "[\(number)]")
    }

    @Test func whatDoesNotFitIsLeftOut() {
        var bytes: [UInt8] = []
        bytes.append { piece in for _ in 0..<40 { piece.put("1234") } }
        #expect(bytes.count == ShortPiece.longest)
        bytes.append { piece in for _ in 0..<40 { piece.put(1234) } }
        #expect(bytes.count == 2 * ShortPiece.longest - 4)
    }
}
