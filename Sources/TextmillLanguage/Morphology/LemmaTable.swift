import Textmill

/// Lemmas that were learned from texts: for a word and its tags, or for an ending and a part of speech, the script that makes
/// the lemma.
struct LemmaTable: Sendable {
    private let slots: ModelPart
    private let scripts: ScriptTable

    /// What a key is made of.
    enum Kind: UInt64 { case word, wordAndForm, ending }

    /// The table in `file`.
    init(_ file: ModelFile) throws(ModelFileError) {
        slots = try file.part("lemmas.slots")
        scripts = ScriptTable(try file.part("lemmas.scripts"), added: try file.part("lemmas.added"))
        guard slots.count >= 8, (slots.count / 8).nonzeroBitCount == 1 else { throw .damaged }
    }

    /// The script for `key`, if one was learned.
    func script(_ key: UInt64) -> WordScript? {
        let slots = slots.numbers(UInt64.self)
        let mask = self.slots.count / 8 - 1
        var slot = Int(truncatingIfNeeded: key >> 20) & mask
        for _ in 0...mask {
            let entry = slots[slot]
            if entry == 0 { return nil }
            if entry >> 16 == key { return scripts[Int(entry & 0xFFFF)] }
            slot = (slot + 1) & mask
        }
        return nil
    }

    /// The key of a word or an ending with this hash: 48 bits, not 0.
    static func key(_ kind: Kind, _ hash: UInt64, _ grammar: Grammar) -> UInt64 {
        let part = grammar.bits & (kind == .wordAndForm ? 0x1FFF : 0x1F)
        return FeatureHash.pair(hash, part << 2 | kind.rawValue) >> 16 | 1
    }
}
