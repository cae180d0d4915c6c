import Textmill

/// Chooses among entities that overlap. What trained models found gives way to every match of a pattern or of a word
/// list that it overlaps: those are what a person wrote. Of the rest the longest stays; of equally long ones that of a
/// pattern, before that of a word list, before a fact, before a model's; of those another name before a
/// finer kind, and that before a location; then the one that begins first.
struct EntityChoice {
    /// Where a candidate comes from, the stronger first.
    enum Origin: Int {
        case pattern, list, fact, model, finerModel, location

        var isModel: Bool { rawValue >= Self.model.rawValue }
    }

    private var candidates: [(annotation: Annotation, origin: Origin)] = []

    /// Takes part in the choice.
    mutating func offer(_ annotations: some Sequence<Annotation>, from origin: Origin) {
        candidates += annotations.lazy.filter { !$0.span.isEmpty }.map { ($0, origin) }
    }

    /// Those that stay, in text order; `length` is the text's, in bytes.
    func chosen(length: Int) -> [Annotation] {
        let ranked = candidates.indices.filter(isOpen(length: length)).sorted { rank($0) < rank($1) }
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

    /// Whether a candidate takes part: not if it is a model's and overlaps what a person wrote.
    private func isOpen(length: Int) -> (Int) -> Bool {
        guard candidates.contains(where: \.origin.isModel) else { return { _ in true } }
        var written = [Bool](repeating: false, count: length)
        for (annotation, origin) in candidates where origin == .pattern || origin == .list {
            for offset in annotation.span { written[offset] = true }
        }
        return { index in
            let (annotation, origin) = candidates[index]
            return !origin.isModel || !annotation.span.contains { written[$0] }
        }
    }

    private func rank(_ index: Int) -> (Int, Int, Int, Int) {
        let (annotation, origin) = candidates[index]
        return (-annotation.span.count, origin.rawValue, annotation.span.lowerBound, index)
    }
}
