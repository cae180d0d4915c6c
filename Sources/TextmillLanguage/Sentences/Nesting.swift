/// The bracket and the quotation that are open at a place; of nested ones the outermost.
struct Nesting {
    /// Where the open bracket stands; -1 for none.
    private(set) var bracket = -1
    /// Where the open quotation mark stands; -1 for none.
    private(set) var quote = -1
    private var depth = 0
    private(set) var quoteEnd: UInt32 = 0

    /// Whether nothing is open.
    var isEmpty: Bool { bracket < 0 && quote < 0 }

    /// How far a bracket or quotation reaches, in bytes, before it is taken for one that was never closed.
    static let reach = 600

    mutating func open(bracket offset: Int) {
        if bracket < 0 || offset - bracket > Self.reach {
            bracket = offset
            depth = 0
        }
        depth += 1
    }

    /// Closes the innermost bracket; false where none is open.
    mutating func closeBracket(at offset: Int) -> Bool {
        guard bracket >= 0, offset - bracket <= Self.reach else {
            bracket = -1
            return false
        }
        depth -= 1
        if depth == 0 { bracket = -1 }
        return true
    }

    /// Notes the quotation mark `sign` at `offset` of `text`.
    mutating func note(_ sign: Sign, at offset: Int, in text: SignReader) {
        if quote >= 0, offset - quote <= Self.reach {
            if sign.scalar == quoteEnd { quote = -1 }
        } else if Self.opens(sign, at: offset, in: text) {
            quote = offset
            quoteEnd = Self.end(of: sign.scalar)
        }
    }

    /// Whether `sign` opens a quotation: unambiguous, or with a space before and none behind.
    static func opens(_ sign: Sign, at offset: Int, in text: SignReader) -> Bool {
        let before = text.sign(before: offset).kind
        let after = text.sign(at: offset + sign.length).kind
        let free = before.isSpace || before == .end || before.isOpener || before == .dash
        let leans = !after.isSpace && after != .end && after != .comma && !after.isMark
        switch sign.kind {
        case .openQuote: return free || !after.isSpace
        case .closeQuote: return free && leans
        default: return free && leans
        }
    }

    private static func end(of scalar: UInt32) -> UInt32 {
        switch scalar {
        case 0xAB: 0xBB
        case 0xBB: 0xAB
        case 0x201C, 0x201E, 0x201D: scalar == 0x201E ? 0x201C : 0x201D
        case 0x2039: 0x203A
        case 0x3008...0x301D: scalar + 1
        default: scalar
        }
    }
}
