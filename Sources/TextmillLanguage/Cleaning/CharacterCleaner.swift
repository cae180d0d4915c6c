import Textmill

/// One pass of `CharacterCleaning` over a text.
struct CharacterCleaner {
    let text: Bytes
    let blankLines: BlankLines
    var edits: [Edit] = []
    /// What stands before it is done with.
    var offset = 0
    /// The characters of the cluster that is being normalised; kept for its room.
    var cluster: [Unicode.Scalar] = []
    private var holdsRightToLeft: Bool?
    var memory = ClusterMemory()

    init(_ text: Bytes, _ blankLines: BlankLines) {
        self.text = text
        self.blankLines = blankLines
    }

    mutating func run() {
        if role(at: 0).isGap { cleanGap(from: 0) }
        while offset < text.count {
            offset = text.plainEnd(from: offset)
            if offset < text.count { step() }
        }
    }

    private mutating func step() {
        let role = role(at: offset)
        if role == .solid {
            let lead = text[offset]
            repeat { offset = text.end(at: offset) } while text[offset] == lead && self.role(at: offset) == .solid
        } else if role == .unstable {
            cleanCluster(from: text.start(before: offset))
        } else if role.isGap {
            cleanGap(from: offset)
        } else {
            cleanInvisibles()
        }
    }

    /// What stands at `offset`; solid at the end of the text. `afterRemoved` says that the character before it goes.
    mutating func role(at offset: Int, afterRemoved: Bool = false) -> CharacterRole {
        guard offset < text.count else { return .solid }
        let role = CharacterRole(text.scalar(at: offset))
        switch role {
        case .direction where rightToLeft(): return .solid
        case .tag where !afterRemoved && belongsToFlag(at: offset): return .solid
        default: return role
        }
    }

    /// Makes `span` be `target`; what of it is so already is left alone.
    mutating func rewrite(_ span: Range<Int>, as target: Bytes, because reason: String) {
        guard let difference = text.difference(of: span, to: target) else { return }
        edits.append(Edit(difference.place, to: target.string(difference.change), because: reason))
    }

    private mutating func rightToLeft() -> Bool {
        if let holdsRightToLeft { return holdsRightToLeft }
        let answer = text.holdsRightToLeftLetters
        holdsRightToLeft = answer
        return answer
    }

    /// Whether the tag at `offset` goes on with a sequence that a black flag begins (UTS #51, ED-14a).
    private func belongsToFlag(at offset: Int) -> Bool {
        let before = text.scalar(before: offset).value
        return before == 0x1F3F4 || before &- 0xE0000 < 0x80
    }
}
