/// A stage took longer over a document than it may.
struct Timeout: Error, Hashable, CustomStringConvertible {
    let limit: Duration

    /// What happened, and what to do about it.
    var description: String {
        "took longer than \(TimeSpan(limit).shown) (give it more by 'timeout' beside the stage, or leave the document out)"
    }
}
