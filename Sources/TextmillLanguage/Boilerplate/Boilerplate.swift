public import Textmill

/// Finds what stands in a news text and is not its body: the dateline, calls to read other texts, photo credits,
/// requests to share and to subscribe.
///
/// It knows the ways in which Russian and English newsrooms word them, and takes a line only where nothing else could be
/// meant. What it finds in a text it does not find again: its edits leave a text in which it finds nothing.
public struct Boilerplate: Sendable {
    /// What it looks for.
    public var kinds: Set<BoilerplateKind>

    /// A search for `kinds`; for all of them unless said otherwise.
    public init(kinds: Set<BoilerplateKind> = Set(BoilerplateKind.allCases)) { self.kinds = kinds }

    /// The edits that take it out of `text`, in text order: a line goes with its line end, a dateline with the space
    /// after it. Attributes: a dateline's `place`, `date` (ISO 8601, `--05-22` without year), `agency` and `author`, and
    /// how many `links` a call has.
    public func edits(in text: String) -> [Edit] {
        text.withBytes { bytes in
            var search = BoilerplateSearch(bytes, kinds: kinds)
            search.readLines()
            search.takeLinks()
            return search.edits()
        }
    }
}
