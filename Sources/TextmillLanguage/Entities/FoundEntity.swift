/// An entity on the tokens of a document.
struct FoundEntity {
    var tokens: Range<Int>
    var type: Int
    var score: Double
}
