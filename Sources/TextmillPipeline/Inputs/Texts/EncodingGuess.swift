/// What old one-byte encoding a Russian text was probably written in, by which of its letters are frequent.
enum EncodingGuess: String, CaseIterable {
    case windows1251 = "windows-1251"
    case koi8r = "koi8-r"
    case cp866
    case iso88595 = "iso-8859-5"
    case macCyrillic = "mac-cyrillic"

    /// The bytes of «оеаинтсрвл», the ten letters that make up six tenths of any Russian text, then of «ОЕАИНТСРВЛ».
    private var frequentBytes: [UInt8] {
        switch self {
        case .windows1251: Self.bytes(0xE0, 0xC0)
        case .koi8r:
            [0xCF, 0xC5, 0xC1, 0xC9, 0xCE, 0xD4, 0xD3, 0xD2, 0xD7, 0xCC]
                + [0xEF, 0xE5, 0xE1, 0xE9, 0xEE, 0xF4, 0xF3, 0xF2, 0xF7, 0xEC]
        case .cp866:
            [0xAE, 0xA5, 0xA0, 0xA8, 0xAD, 0xE2, 0xE1, 0xE0, 0xA2, 0xAB]
                + [0x8E, 0x85, 0x80, 0x88, 0x8D, 0x92, 0x91, 0x90, 0x82, 0x8B]
        case .iso88595: Self.bytes(0xD0, 0xB0)
        case .macCyrillic: Self.bytes(0xE0, 0x80)
        }
    }

    /// The bytes of the frequent letters where «а» is `small` and «А» is `capital` and the alphabet follows in order.
    private static func bytes(_ small: UInt8, _ capital: UInt8) -> [UInt8] {
        let places: [UInt8] = [14, 5, 0, 8, 13, 18, 17, 16, 2, 11]
        return places.map { small + $0 } + places.map { capital + $0 }
    }

    /// The encoding that `bytes`, a stretch of a text that is not UTF-8, are most probably in; nil if none fits well.
    static func likeliest(for bytes: some Sequence<UInt8>) -> EncodingGuess? {
        var counts = [Int](repeating: 0, count: 256)
        var neighbours = 0
        var previous: UInt8 = 0
        for byte in bytes {
            counts[Int(byte)] += 1
            if byte & previous >= 0x80 { neighbours += 1 }
            previous = byte
        }
        let letters = counts[0x80...].reduce(0, +)
        // Where letters beyond ASCII stand alone among others, it is a Latin alphabet.
        guard letters >= 4, neighbours * 2 >= letters else { return nil }
        let scores = allCases.map { guess in
            (guess: guess, count: guess.frequentBytes.reduce(0) { $0 + counts[Int($1)] })
        }
        guard let best = scores.max(by: { $0.count < $1.count }), best.count * 2 >= letters else { return nil }
        return best.guess
    }
}
