import CYAML
import Textmill

/// Where the lines of a file begin, to tell places in it.
///
/// libyaml counts U+0085, U+2028 and U+2029 as line ends and editors do not, so lines are counted here, from its count
/// of characters.
struct LineTable {
    /// For each line, at which Unicode scalar and at which byte it begins.
    private var starts: [(scalar: Int, byte: Int)] = []
    private let bytes: [UInt8]

    init(_ buffer: UnsafeBufferPointer<UInt8>) {
        var (scalar, byte) = (0, 0)
        bytes = Array(buffer)
        starts.append((scalar, byte))
        while byte < bytes.count {
            let isEnd =
                bytes[byte] == 0x0A || bytes[byte] == 0x0D && !(byte + 1 < bytes.count && bytes[byte + 1] == 0x0A)
            if bytes[byte] & 0xC0 != 0x80 { scalar += 1 }
            byte += 1
            if isEnd { starts.append((scalar, byte)) }
        }
    }

    /// From `start` to `end`, or to the end of the line. Lists and maps are shown by their first character.
    func place(_ start: yaml_mark_t, _ end: yaml_mark_t, _ type: yaml_event_type_t) -> Place {
        let isCollection = type == YAML_SEQUENCE_START_EVENT || type == YAML_MAPPING_START_EVENT
        let line = line { $0.scalar <= Int(start.index) }
        let lineEnd = line + 1 < starts.count ? starts[line + 1].scalar - 1 : Int.max
        let length = isCollection ? 1 : max(1, min(Int(end.index), lineEnd) - Int(start.index))
        return Place(line: line + 1, column: Int(start.index) - starts[line].scalar + 1, length: length)
    }

    /// The character that holds byte `offset`.
    func place(byte offset: Int) -> Place {
        let line = line { $0.byte <= offset }
        let before = bytes[starts[line].byte..<min(offset, bytes.count)]
        return Place(line: line + 1, column: before.count { $0 & 0xC0 != 0x80 } + 1)
    }

    /// Whether a tab stands at `mark`.
    func hasTab(at mark: yaml_mark_t) -> Bool {
        let line = line { $0.scalar <= Int(mark.index) }
        var byte = starts[line].byte
        var left = Int(mark.index) - starts[line].scalar
        while byte < bytes.count, left > 0 || bytes[byte] & 0xC0 == 0x80 {
            if bytes[byte] & 0xC0 != 0x80 { left -= 1 }
            byte += 1
        }
        return byte < bytes.count && bytes[byte] == 0x09
    }

    /// What line `number`, counted from 1, says; of a very long one the beginning.
    func text(of number: Int) -> String {
        guard starts.indices.contains(number - 1) else { return "" }
        let end = number < starts.count ? starts[number].byte : bytes.count
        let line = bytes[starts[number - 1].byte..<end].prefix(1_000).prefix { $0 != 0x0A && $0 != 0x0D }
        return String(decoding: line, as: UTF8.self)
    }

    /// With how many spaces line `number` begins.
    func indentation(of number: Int) -> Int { text(of: number).utf8.prefix { $0 == 0x20 }.count }

    /// Whether line `number` has nothing but spaces and a comment.
    func isBlank(_ number: Int) -> Bool {
        let first = text(of: number).utf8.first { $0 != 0x20 && $0 != 0x09 }
        return first == nil || first == UInt8(ascii: "#")
    }

    /// How many lines that are not blank begin with just `spaces` spaces.
    func count(ofIndentation spaces: Int) -> Int {
        (1...starts.count).count { !isBlank($0) && indentation(of: $0) == spaces }
    }

    private func line(where holds: ((scalar: Int, byte: Int)) -> Bool) -> Int {
        var low = 0
        var high = starts.count
        while low < high {
            let middle = (low + high) / 2
            if holds(starts[middle]) { low = middle + 1 } else { high = middle }
        }
        return max(0, low - 1)
    }
}
