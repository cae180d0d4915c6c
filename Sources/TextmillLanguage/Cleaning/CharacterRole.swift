/// What a character is to cleaning.
enum CharacterRole: UInt8 {
    /// Part of the text, stays as it is.
    case solid
    /// Part of the text; with the characters before it, it may have another form under NFC.
    case unstable
    /// A space or a tab of any width.
    case space
    /// A line end of any system.
    case lineEnd
    /// A paragraph separator, which is a blank line.
    case paragraphEnd
    /// A vertical tab or a form feed: a line end, unless one stands beside it.
    case pageEnd
    /// A control character, or the mark of an object that is not there.
    case control
    /// A soft hyphen.
    case softHyphen
    /// A character without width or meaning in plain text.
    case invisible
    /// A mark of writing direction.
    case direction
    /// Part of a hidden tag, which belongs to a flag.
    case tag
    /// A joiner or non-joiner of letters, or of emoji.
    case joiner
    /// A word border without width.
    case wordBreak

    /// Whether it is of those that part words or lines.
    var isGap: Bool { rawValue >= Self.space.rawValue && rawValue <= Self.control.rawValue }
    /// Whether it cannot be seen and, alone, parts nothing.
    var isInvisible: Bool { rawValue >= Self.softHyphen.rawValue }

    init(_ scalar: Unicode.Scalar) {
        let value = scalar.value
        self =
            switch value {
            case 0x00A1..<0x0300, 0x0400..<0x0483, 0x2010..<0x2028: value == 0xAD ? .softHyphen : .solid
            case 0x0000...0x00A0: Self(latin: value)
            case 0x2000...0x206F: Self(punctuation: value)
            case 0x061C: .direction
            case 0x1680, 0x3000: .space
            case 0xFEFF: .invisible
            case 0xFFFC: .control
            case 0xE0000...0xE007F: .tag
            default: Normalization.isStable(scalar) ? .solid : .unstable
            }
    }

    private init(latin value: UInt32) {
        self =
            switch value {
            case 0x09, 0x20, 0xA0: .space
            case 0x0A, 0x0D, 0x85: .lineEnd
            case 0x0B, 0x0C: .pageEnd
            case 0x21..<0x7F: .solid
            default: .control
            }
    }

    private init(punctuation value: UInt32) {
        self =
            switch value {
            case 0x2000...0x200A, 0x202F, 0x205F: .space
            case 0x200B: .wordBreak
            case 0x200C, 0x200D: .joiner
            case 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: .direction
            case 0x2028: .lineEnd
            case 0x2029: .paragraphEnd
            case 0x2060...0x2064, 0x206A...0x206F: .invisible
            default: .solid
            }
    }
}
