/// What the first bytes of a file say about its encoding.
enum ByteOrderMark: Hashable {
    case utf8
    case utf16LittleEndian
    case utf16BigEndian
    case utf32

    /// The mark that `head`, the first four bytes or all there are, begins with; nil if it begins with none.
    init?(_ head: some Collection<UInt8>) {
        if head.starts(with: [0xEF, 0xBB, 0xBF]) {
            self = .utf8
        } else if head.starts(with: [0xFF, 0xFE, 0, 0]) || head.starts(with: [0, 0, 0xFE, 0xFF]) {
            self = .utf32
        } else if head.starts(with: [0xFF, 0xFE]) {
            self = .utf16LittleEndian
        } else if head.starts(with: [0xFE, 0xFF]) {
            self = .utf16BigEndian
        } else {
            return nil
        }
    }

    /// How many bytes it takes.
    var count: Int {
        switch self {
        case .utf8: 3
        case .utf16LittleEndian, .utf16BigEndian: 2
        case .utf32: 4
        }
    }
}
