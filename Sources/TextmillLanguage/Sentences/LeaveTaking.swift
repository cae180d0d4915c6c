/// The words that take leave at the end of a letter, up to their comma: `Best regards,` before a name.
struct LeaveTaking {
    /// The end of the comma.
    let end: Int
    /// Where the name begins.
    let name: Int

    /// The words at `start` of `text`; nil where none take leave, or where what follows is no name that stands alone.
    init?(at start: Int, in text: SignReader) {
        guard text[start] &- 0x41 < 26 else { return nil }
        let comma = text.skip(from: start, limit: 20) { $0.kind.isLetter || $0.kind == .space }
        guard text[comma] == 0x2C, let words = ShortWord(start..<comma, in: text), Self.phrases[words] != 0 else {
            return nil
        }
        end = comma + 1
        name = text.skipSpace(from: end)
        guard name > end, text.sign(at: name).kind == .upper else { return nil }
        let nameEnd = text.skip(from: name, limit: 24) { $0.kind.isLetter || $0.kind == .joiner }
        let next = text.sign(at: nameEnd).kind
        guard next.isSpace || next == .end, let word = ShortWord(name..<nameEnd, in: text) else { return nil }
        guard !WordRole.of(word).contains(.opener) else { return nil }
    }

    private static let phrases = ShortWordTable(
        ShortWordTable.entries(
            """
            thanks thankyou manythanks thanksagain regards bestregards kindregards warmregards best bestwishes allthebest
            sincerely sincerelyyours yourssincerely yourstruly yoursfaithfully respectfully cheers takecare yours
            """, 1))
}
