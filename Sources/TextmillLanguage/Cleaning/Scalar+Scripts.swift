import Textmill

extension Unicode.Scalar {
    /// Whether it is of a script whose letters change where they join: Arabic and its kin, the Brahmic scripts, Mongolian.
    var isOfJoiningScript: Bool {
        switch value {
        case 0x0600...0x0DFF, 0x1000...0x109F, 0x1700...0x194F, 0x1A00...0x1CFF, 0xA800...0xA8FF, 0xA930...0xAAFF,
            0xABC0...0xABFF, 0xFB50...0xFDFF, 0xFE70...0xFEFE, 0x10A00...0x10AFF, 0x10D00...0x10D3F, 0x10F30...0x11FFF,
            0x1E900...0x1E95F:
            true
        default: false
        }
    }

    /// Whether it is of a script that writes words without spaces, and so parts them by U+200B where it parts them.
    var isOfUnspacedScript: Bool {
        switch value {
        case 0x0E01...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x1950...0x19FF, 0x1A20...0x1AAF, 0x1B00...0x1B7F,
            0xA980...0xA9FF, 0xAA00...0xAADF:
            true
        default: false
        }
    }

    /// Whether it is an emoji or part of one, digits and signs of ASCII and Latin-1 left out.
    var isEmoji: Bool { value > 0xFF && properties.isEmoji }

    /// Whether it is a letter of a script that runs from right to left.
    var isRightToLeftLetter: Bool {
        switch value {
        case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC, 0x10800...0x10FFF, 0x1E800...0x1EFFF: isLetter
        default: false
        }
    }
}

extension Bytes {
    /// Whether the text holds a letter of a script that runs from right to left.
    var holdsRightToLeftLetters: Bool {
        var offset = 0
        while offset < count {
            offset = plainEnd(from: offset)
            if scalar(at: offset).isRightToLeftLetter { return true }
            offset = end(at: offset)
        }
        return false
    }
}
