import Testing
import TextmillTesting

@testable import TextmillPipeline

@Suite struct UTF8ScanTests {
    @Test(
        arguments: [
            [0x80], [0xC0, 0xAF], [0xC1, 0xBF], [0xE0, 0x80, 0xAF], [0xE0, 0x9F, 0xBF], [0xF0, 0x80, 0x80, 0xAF],
            [0xF0, 0x8F, 0xBF, 0xBF], [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF], [0xF4, 0x90, 0x80, 0x80],
            [0xF5, 0x80, 0x80, 0x80],
            [0xF8, 0x88, 0x80, 0x80, 0x80], [0xFC, 0x84, 0x80, 0x80, 0x80, 0x80], [0xFE], [0xFF], [0xD0], [0xE2, 0x82],
            [0xF0, 0x9F, 0x98], [0xD0, 0x41], [0xE2, 0x82, 0x41], [0xF0, 0x9F, 0x98, 0x41], [0xE2, 0x41, 0x82],
        ] as [[UInt8]])
    func findsAFaultWhereverItStands(_ fault: [UInt8]) {
        for before in 0..<24 {
            for after in [0, 1, 5, 20] {
                for letter in ["a", "ж", "中", "😀"] {
                    let head = Array(String(repeating: letter, count: before).utf8)
                    let bytes = head + fault + Array(String(repeating: "b", count: after).utf8)
                    #expect(firstFault(in: bytes) == head.count, "\(before) × \(letter) before, \(after) after")
                }
            }
        }
    }

    @Test func passesEveryScalar() {
        let all = String(String.UnicodeScalarView((0...0x10FFFF).compactMap { Unicode.Scalar($0) }))
        #expect(firstFault(in: Array(all.utf8)) == nil)
    }

    @Test(arguments: 0..<200)
    func findsWhatTheStandardLibraryFinds(_ seed: Int) {
        var random = SeededNumbers(seed: UInt64(seed))
        let pieces = [
            "a", "hello, ", "ж", "привет", "中", "ก", "각", "\u{FFFD}", "😀", "\0", "é", "\u{10FFFF}", "\u{D7FF}",
        ]
        for _ in 0..<50 {
            let count = Int.random(in: 0..<30, using: &random)
            var bytes = (0..<count).flatMap { _ in Array((pieces.randomElement(using: &random) ?? "").utf8) }
            for _ in 0..<Int.random(in: 0..<3, using: &random) where !bytes.isEmpty {
                let place = bytes.indices.randomElement(using: &random) ?? 0
                switch Int.random(in: 0..<3, using: &random) {
                case 0: bytes[place] = UInt8.random(in: .min ... .max, using: &random)
                case 1: bytes.remove(at: place)
                default: bytes.removeSubrange(place...)
                }
            }
            #expect(firstFault(in: bytes) == standardFault(in: bytes), "\(bytes)")
        }
    }

    @Test func takesTimeInProportion() {
        let thai = Array(String(repeating: "ก", count: 1 << 20).utf8)
        let bytes = Array(String(repeating: "a", count: 1 << 20).utf8)
        let clock = ContinuousClock()
        let short = clock.measure { for _ in 0..<4 { _ = firstFault(in: thai) } }
        let long = clock.measure { _ = firstFault(in: thai + thai + thai + thai + bytes) }
        #expect(long < short * 8 + .milliseconds(200))
    }

    private func firstFault(in bytes: [UInt8]) -> Int? { bytes.withUnsafeBufferPointer { UTF8Scan($0).firstFault() } }

    private func standardFault(in bytes: [UInt8]) -> Int? {
        var parser = Unicode.UTF8.ForwardParser()
        var iterator = bytes.makeIterator()
        var offset = 0
        while true {
            switch parser.parseScalar(from: &iterator) {
            case .valid(let scalar): offset += scalar.count
            case .error: return offset
            case .emptyInput: return nil
            }
        }
    }
}
