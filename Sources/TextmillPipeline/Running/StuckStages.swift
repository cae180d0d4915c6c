/// So many stages were left behind with documents that they do not give back that the run cannot go on.
struct StuckStages: Error, Hashable, CustomStringConvertible {
    /// So many calls may be left behind; each keeps a thread, and maybe a processor.
    static let most = 8

    /// The stages, one a call, with the documents that they have.
    let calls: [Call]

    /// A stage with a document.
    struct Call: Hashable {
        let stage: String
        let document: String
    }

    /// What happened, and what to do about it.
    var description: String {
        let stages = Set(calls.map(\.stage)).sorted().map { "'\($0)'" }.joined(separator: ", ")
        let example = calls.last.map { ", such as that over '\($0.document)'," } ?? ""
        return
            "\(calls.count) calls of \(stages)\(example) did not end when their time was up, and each keeps a thread; "
            + "let the stage call 'document.checkCancellation()' in its loops, or give it a longer 'timeout'"
    }
}
