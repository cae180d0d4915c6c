import Textmill

/// The letters of a text: how many of each script, and in the scripts that several languages share, each run of three.
struct LetterRuns {
    /// How many letters there are of any known script.
    private(set) var count = 0
    /// For each run of three letters, a space at the ends of words being one, its place in a profile.
    private(set) var buckets: [UInt16] = []
    /// The letters that not all languages of their script have, and how often each is there.
    private(set) var unusual: [UInt32: Int] = [:]

    private var counts = [Int](repeating: 0, count: LetterScript.allCases.count)
    private var before: (UInt32, UInt32) = (0, 0x20)

    /// The letters of the first `limit` bytes of `bytes`.
    init(in bytes: Bytes, upTo limit: Int) {
        let end = min(bytes.count, limit)
        buckets.reserveCapacity(end)
        var offset = 0
        while offset < end {
            let byte = bytes[offset]
            if byte < 0x80 {
                readPlain(byte)
                offset += 1
            } else {
                read(bytes.scalar(at: offset))
                offset = bytes.end(at: offset)
            }
        }
        endWord()
    }

    /// How many letters there are of `script`.
    func count(of script: LetterScript) -> Int { counts[Int(script.rawValue)] }

    /// The script of most letters, and how many it has; nil where there are none. Kana counts for Han, as Japanese has both.
    var commonestScript: (LetterScript, Int)? {
        let best = LetterScript.allCases.max { weight(of: $0) < weight(of: $1) }
        guard let best, weight(of: best) > 0 else { return nil }
        return (best, weight(of: best))
    }

    private func weight(of script: LetterScript) -> Int {
        switch script {
        case .han: count(of: .han) + count(of: .kana)
        case .kana: 0
        default: count(of: script)
        }
    }

    /// Reads a character of ASCII.
    private mutating func readPlain(_ byte: UInt8) {
        let letter = byte | 0x20
        guard letter &- 0x61 < 26 else { return endWord() }
        counts[Int(LetterScript.latin.rawValue)] += 1
        count += 1
        add(UInt32(letter))
    }

    private mutating func read(_ scalar: Unicode.Scalar) {
        guard let script = LetterScript(scalar.value) else {
            if !scalar.isMark { endWord() }
            return
        }
        counts[Int(script.rawValue)] += 1
        count += 1
        guard script.rawValue <= LetterScript.arabic.rawValue else { return endWord() }
        let letter = scalar.smallLetter.value
        if Self.isUnusual(letter) { unusual[letter, default: 0] += 1 }
        add(letter)
    }

    private mutating func endWord() {
        if before.1 != 0x20 { add(0x20) }
        before = (0, 0x20)
    }

    private mutating func add(_ letter: UInt32) {
        if before.0 != 0 { buckets.append(Self.bucket(before.0, before.1, letter)) }
        before = (before.1, letter)
    }

    /// The place of a run in a profile: a hash of its letters.
    private static func bucket(_ first: UInt32, _ second: UInt32, _ third: UInt32) -> UInt16 {
        UInt16(truncatingIfNeeded: (((first &* 31 &+ second) &* 31 &+ third) &* 0x9E37_79B1) >> 20)
    }

    private static func isUnusual(_ letter: UInt32) -> Bool {
        switch letter {
        case 0x61...0x7A: false
        case 0x430...0x44F: letter == 0x449 || letter == 0x44A || letter == 0x44B || letter == 0x44D
        case 0x620...0x6FF: letter > 0x64A
        default: true
        }
    }
}

extension Unicode.Scalar {
    /// The small letter of a capital; itself where it is none.
    fileprivate var smallLetter: Unicode.Scalar {
        switch value {
        case 0x41...0x5A: return Unicode.Scalar(UInt8(value | 0x20))
        case 0x61...0x7A, 0xDF...0xFF, 0x430...0x45F, 0x620...0x6FF: return self
        case 0x410...0x42F: return Unicode.Scalar(value + 0x20) ?? self
        default: return properties.lowercaseMapping.unicodeScalars.first ?? self
        }
    }
}
