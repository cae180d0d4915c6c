import Textmill

/// Puts a word in the place of e-mail addresses, phone numbers, bank cards and Russian passports.
///
/// The run's record of edits still holds what stood there: publish the documents, not the record.
struct Redact: Stage {
    static let purpose =
        "Puts a word in the place of e-mail addresses, phone numbers, bank cards and Russian passports."
    static let contract = Contract(provides: [.text], keepsLayers: true)
    static let version = 2
    static let isIdempotent = true

    enum Kind: String, CaseIterable, SettingChoice { case email, phone, card, passport }

    @Setting("What is redacted.") var types = Kind.allCases
    @Setting("What takes its place; '*' stands for the type: 'email', 'phone', 'card' or 'passport'.")
    var replacement = "[*]"

    func process(_ document: inout Document) throws {
        try document.apply(document.text.withBytes { bytes in edits(in: bytes) })
    }

    /// Each byte is looked at a bounded number of times, whatever the text.
    private func edits(in bytes: Bytes) -> [Edit] {
        let wanted = Set(types)
        var edits: [Edit] = []
        var offset = 0
        var done = 0
        while offset < bytes.count {
            if bytes[offset] <= UInt8(ascii: "@"), let (kind, span) = find(wanted, in: bytes, at: offset, after: done) {
                let word = replacement.replacing("*", with: kind.rawValue)
                edits.append(Edit(span, to: word, because: kind.rawValue))
                done = span.upperBound
            }
            offset = max(offset + 1, done)
        }
        return edits
    }

    /// What is told by the byte at `offset`: an address by its '@', a number by its first digit or sign.
    private func find(
        _ wanted: Set<Kind>, in bytes: Bytes, at offset: Int, after done: Int
    ) -> (Kind, Range<Int>)? {
        if bytes[offset] == UInt8(ascii: "@") {
            return wanted.contains(.email) ? bytes.email(around: offset, notBefore: done).map { (.email, $0) } : nil
        }
        guard bytes[offset] < UInt8(ascii: ":"), bytes[offset] > UInt8(ascii: " ") else { return nil }
        if wanted.contains(.card), let span = bytes.card(at: offset) { return (.card, span) }
        if wanted.contains(.passport), let span = bytes.passport(at: offset) { return (.passport, span) }
        return wanted.contains(.phone) ? bytes.phone(at: offset).map { (.phone, $0) } : nil
    }
}
