/// A name as it is written, once or more, in a document.
struct NameWriting {
    /// Where it stands first.
    let span: Range<Int>
    let kind: NameKind
    let words: [NameWord]
    /// The ways to read it, by their numbers in the document.
    var ways: Range<Int>
}
