import Testing
import TextmillTesting

@testable import TextmillPipeline

@Suite struct LinesTests {
    @Test(arguments: Array(1...17) + [64, 4095, 4096, 4097])
    func findsEachLineInWhateverStretches(_ size: Int) throws {
        let text = "\u{FEFF}first\n\n  \t\r\nв\r\r\n" + String(repeating: "x", count: 300) + "\n\r\nlast"
        let lines = try read(Array(text.utf8), bufferBytes: size)
        #expect(lines.map(\.number) == [1, 4, 5, 7])
        #expect(lines.map(\.offset) == [3, 15, 20, 323])
        #expect(lines.map(\.shown) == ["first", "в\r", String(repeating: "x", count: 300), "last"])
    }

    @Test func aFileWithoutLinesHasNone() throws {
        for text in ["", "\n", " ", "\u{FEFF}", "\u{FEFF}\n", "\r\n\t \r\n"] {
            #expect(try read(Array(text.utf8)).isEmpty)
        }
    }

    @Test(arguments: [1, 7, 64, 4096])
    func passesOverALineThatIsTooLong(_ size: Int) throws {
        let text =
            "12345678\n123456789\n12345678\r\n123456789\r\n" + String(repeating: "y", count: 5000) + "\r\nok\n123456789"
        let lines = try read(Array(text.utf8), bufferBytes: size, limit: 8)
        #expect(lines.map(\.shown) == ["12345678", "9", "12345678", "9", "5000", "ok", "9"])
        #expect(lines.map(\.number) == [1, 2, 3, 4, 5, 6, 7])
        #expect(lines.map(\.offset) == [0, 9, 19, 29, 40, 5042, 5045])
    }

    @Test func refusesWhatIsNotUTF8ByItsMark() {
        #expect(throws: InputError("is UTF-16; JSON Lines are UTF-8")) { try read([0xFF, 0xFE, 0x7B, 0x00]) }
        #expect(throws: InputError("is UTF-16; JSON Lines are UTF-8")) { try read([0xFE, 0xFF, 0x00, 0x7B]) }
        #expect(throws: InputError("is UTF-32; JSON Lines are UTF-8")) { try read([0xFF, 0xFE, 0, 0, 0x7B]) }
    }

    @Test func keepsLittleOfALineThatIsTooLong() throws {
        // 30 MB, while a line may have 100 kB.
        let stream = Repeating(byte: UInt8(ascii: "a"), count: 30_000_000)
        var lines = try Lines(of: stream, limits: InputLimits(maxDocumentBytes: 100_000, bufferBytes: 4096))
        #expect(try lines.next()?.shown == "30000000")
        #expect(try lines.next()?.shown == nil)
        #expect(stream.largestRoom <= 1 << 17)
    }

    @Test(arguments: 0..<50)
    func findsTheLinesThatSplittingFinds(_ seed: Int) throws {
        var random = SeededNumbers(seed: UInt64(seed))
        let pieces = ["a", "bcd", "\n", "\r\n", "\r", " ", "\n\n", "жук", "\t"]
        let text = (0..<200).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
        let parts = Array(text.utf8).split(separator: 0x0A, omittingEmptySubsequences: false)
        let wanted = parts.enumerated().map {
            $0.offset < parts.count - 1 && $0.element.last == 0x0D ? $0.element.dropLast() : $0.element
        }
        let lines = try read(Array(text.utf8), bufferBytes: Int.random(in: 1...50, using: &random))
        #expect(
            lines.map(\.shown)
                == wanted.filter { !$0.allSatisfy(\.isWhitespace) }.map { String(decoding: $0, as: UTF8.self) })
    }

    private func read(_ bytes: [UInt8], bufferBytes: Int = 64, limit: Int = 1000) throws -> [Line] {
        var lines = try Lines(
            of: Kept(bytes), limits: InputLimits(maxDocumentBytes: limit, bufferBytes: bufferBytes))
        var all: [Line] = []
        while let line = try lines.next() { all.append(line) }
        return all
    }
}

extension Line {
    /// Its text; of one that is too long, its length.
    fileprivate var shown: String {
        switch content {
        case .bytes(let bytes): String(decoding: bytes, as: UTF8.self)
        case .tooLong(let count): "\(count)"
        }
    }
}

/// A stream of bytes that are there already.
final class Kept: ByteStream {
    private var rest: ArraySlice<UInt8>

    init(_ bytes: [UInt8]) { rest = bytes[...] }

    func read(into room: UnsafeMutableRawBufferPointer) -> Int {
        let part = rest.prefix(room.count)
        room.copyBytes(from: part)
        rest = rest.dropFirst(part.count)
        return part.count
    }
}

/// A stream of one byte again and again.
private final class Repeating: ByteStream {
    private let byte: UInt8
    private var left: Int
    /// The most bytes that were asked for at once.
    private(set) var largestRoom = 0

    init(byte: UInt8, count: Int) {
        self.byte = byte
        left = count
    }

    func read(into room: UnsafeMutableRawBufferPointer) -> Int {
        largestRoom = max(largestRoom, room.count)
        let count = min(left, room.count)
        room.baseAddress?.initializeMemory(as: UInt8.self, repeating: byte, count: count)
        left -= count
        return count
    }
}
