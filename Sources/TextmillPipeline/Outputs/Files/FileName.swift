/// Names of output files, made of what people and inputs call things.
///
/// An id becomes a name by percent-encoding, which no two ids share and any URL decoder reverses. ASCII letters and
/// digits, `.`, `_` and `-`, and the letters, digits and marks of other scripts stay as they are; every other byte
/// becomes `%XX`, as does a `.` or a `-` at the start. So a name has no `/`, is never `.` or `..`, is not hidden, and is
/// no command's option. A name over 160 bytes is cut, and goes on with `~` and the id's 128-bit digest; no other name
/// has a `~`, but for that of the empty id, which is `~` alone.
enum FileName {
    private static let longest = 160

    /// The name of the document called `id`, without extension.
    static func name(of id: String) -> String {
        guard !id.isEmpty else { return "~" }
        var name: [UInt8] = []
        name.reserveCapacity(id.utf8.count)
        var border = 0
        for scalar in id.unicodeScalars {
            if name.isEmpty ? scalar.mayBegin : scalar.mayStand {
                name += UTF8.encode(scalar).map(Array.init) ?? []
            } else {
                UTF8.encode(scalar)?.forEach { name.appendPercentEscape($0) }
            }
            if name.count <= longest { border = name.count }
        }
        guard name.count > longest else { return String(decoding: name, as: UTF8.self) }
        return String(decoding: name[..<border], as: UTF8.self) + "~" + Digest.long(of: Array(id.utf8))
    }

    /// The folder of the stage called `stage`, which is the pipeline's number `index`, counted from 0: `03-summarize`.
    static func folder(of stage: String, at index: Int) -> String { "\((index + 1).padded(to: 2))-\(name(of: stage))" }

    /// The name of part `number`, without extension: `part-00000`.
    static func part(_ number: Int) -> String { "part-\(number.padded(to: 5))" }

    /// The number of the part called `name`; nil if none is called so.
    static func number(ofPart name: String) -> Int? {
        guard name.hasPrefix("part-"), let number = Int(name.dropFirst(5)), part(number) == name else { return nil }
        return number
    }
}

extension Unicode.Scalar {
    fileprivate var mayBegin: Bool { mayStand && self != "." && self != "-" }

    fileprivate var mayStand: Bool {
        switch self {
        case "a"..."z", "A"..."Z", "0"..."9", ".", "_", "-": return true
        case _ where isASCII: return false
        default:
            switch properties.generalCategory {
            case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
                .decimalNumber, .letterNumber, .nonspacingMark, .spacingMark:
                return true
            default: return false
            }
        }
    }
}

extension [UInt8] {
    /// Appends `%XX`.
    mutating func appendPercentEscape(_ byte: UInt8) {
        append(UInt8(ascii: "%"))
        for digit in [byte >> 4, byte & 0x0F] {
            append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "A") + digit - 10)
        }
    }
}
