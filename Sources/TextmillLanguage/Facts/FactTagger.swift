public import Textmill

/// Finds facts that are written by rule in Russian and English text: dates, times, sums of money, shares, quantities and
/// addresses, each with its normal form.
public struct FactTagger: Sendable {
    /// The kinds that are marked.
    public let kinds: Set<FactKind>

    /// A tagger of `kinds`; what is of another kind is read all the same, so that no part of it is taken for a fact.
    public init(_ kinds: Set<FactKind> = Set(FactKind.allCases)) { self.kinds = kinds }

    /// The facts of `text`, in text order, without overlaps.
    public func facts(in text: String) -> [Annotation] {
        guard !kinds.isEmpty else { return [] }
        return text.withBytes { bytes in
            FactScanner.facts(in: bytes).filter { kinds.contains($0.kind) }.map(\.annotation)
        }
    }
}
