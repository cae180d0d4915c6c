/// How a lemma is made of a word: characters cut at its end, and what is put there.
struct LemmaScript: Hashable {
    let cut: UInt8
    let added: String

    /// Cuts nothing and adds nothing.
    static let identity = LemmaScript(cut: 0, added: "")

    private init(cut: UInt8, added: String) { (self.cut, self.added) = (cut, added) }

    /// The script from `word` to `lemma`, both in small letters with «е» for «ё»; nil where it would cut or add too much.
    init?(_ word: String, _ lemma: String) {
        let (word, lemma) = (Array(word.unicodeScalars), Array(lemma.unicodeScalars))
        var same = 0
        while same < min(word.count, lemma.count), word[same] == lemma[same] { same += 1 }
        guard word.count - same < 256 else { return nil }
        var added = String.UnicodeScalarView()
        added.append(contentsOf: lemma[same...])
        guard String(added).utf8.count < 256 else { return nil }
        cut = UInt8(word.count - same)
        self.added = String(added)
    }
}
