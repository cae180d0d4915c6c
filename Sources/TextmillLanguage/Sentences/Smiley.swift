/// Smileys of letters and signs: `:)`, `;-(`, `=D`, `)))`, and emoji.
enum Smiley {
    /// The end of the smiley that begins at `offset`, which is `offset` where there is none.
    static func end(at offset: Int, in text: SignReader) -> Int {
        let sign = text.sign(at: offset)
        if sign.kind == .emoji { return text.skip(from: offset) { $0.kind == .emoji || $0.kind == .joiner } }
        guard isEyes(sign.scalar) else { return offset }
        let nose = text.sign(at: offset + 1).kind == .dash ? 2 : 1
        let mouth = text.sign(at: offset + nose).scalar
        guard isMouth(mouth) else { return offset }
        let end = text.skip(from: offset + nose) { $0.scalar == mouth }
        return text.sign(at: end).kind.isLetter ? offset : end
    }

    /// Whether the bracket at `offset`, which closes none that was opened, is a smile: `спасибо)`, `да ))`.
    static func isSmile(at offset: Int, in text: SignReader) -> Bool {
        let before = text.sign(before: offset).kind
        let after = text.sign(at: offset + 1)
        if before == .digit || after.kind == .digit || after.kind.isLetter { return false }
        if before.isSpace { return after.scalar == 0x29 || after.kind.isSpace }
        guard before.isLetter else { return true }
        return text.skipBack(from: offset, limit: 3) { $0.kind.isLetter || $0.kind == .joiner } < offset - 4
    }

    /// Whether the bracket at `offset` is no bracket but a sad mouth: `:(`, `жаль((`.
    static func isFrown(at offset: Int, in text: SignReader) -> Bool {
        let before = text.sign(before: offset)
        return isEyes(before.scalar) || before.scalar == 0x28
            || text[offset + 1] == 0x28 && (before.kind.isLetter || before.kind.isMark)
    }

    private static func isEyes(_ scalar: UInt32) -> Bool { scalar == 0x3A || scalar == 0x3B || scalar == 0x3D }

    private static func isMouth(_ scalar: UInt32) -> Bool {
        scalar == 0x29 || scalar == 0x28 || scalar == 0x44 || scalar == 0x50 || scalar == 0x2A
    }
}
