import Textmill

/// Chooses among entities that overlap: the longest stays; of equally long ones that of a pattern, before that of a word
/// list, before a fact; then the one that begins first.
struct EntityChoice {
    /// Where a candidate comes from, the stronger first.
    enum Origin: Int { case pattern, list, fact }

    private var candidates: [(annotation: Annotation, origin: Origin)] = []

    /// Takes part in the choice.
    mutating func offer(_ annotations: some Sequence<Annotation>, from origin: Origin) {
        candidates += annotations.lazy.filter { !$0.span.isEmpty }.map { ($0, origin) }
    }

    /// Those that stay, in text order; `length` is the text's, in bytes.
    func chosen(length: Int) -> [Annotation] {
        let ranked = candidates.indices.sorted { rank($0) < rank($1) }
        // What is taken is as long as what comes later or longer, so an overlap shows at one of the later one's ends.
        var taken = [Bool](repeating: false, count: length)
        var chosen: [Annotation] = []
        for index in ranked {
            let span = candidates[index].annotation.span
            guard !taken[span.lowerBound], !taken[span.upperBound - 1] else { continue }
            for offset in span { taken[offset] = true }
            chosen.append(candidates[index].annotation)
        }
        return chosen.sorted { $0.span.lowerBound < $1.span.lowerBound }
    }

    private func rank(_ index: Int) -> (Int, Int, Int, Int) {
        let (annotation, origin) = candidates[index]
        return (-annotation.span.count, origin.rawValue, annotation.span.lowerBound, index)
    }
}
