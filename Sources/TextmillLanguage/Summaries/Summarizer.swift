public import Textmill

/// Picks the sentences that best stand for a whole text, as it is done for news: by their place, by the words that the
/// text comes back to, by those of the title.
///
/// The method is a linear model over traits of a sentence, as in Kupiec and others (1995). It looks at each word
/// twice, whatever the length of the text, and gives the same answer for the same text always.
public struct Summarizer: Sendable {
    /// How long a summary may be.
    public var limit: SummaryLimit

    /// A summarizer that keeps to `limit`.
    public init(limit: SummaryLimit = SummaryLimit()) { self.limit = limit }

    /// Those of `sentences` that make the summary of `text`, in their order: each with its score, the higher the
    /// better, and as `rank` its place by score from 1 on.
    ///
    /// Sentences labelled `heading` are left out. Those that do not stand alone (a question, a piece of a quotation,
    /// fewer than four words) are taken only where there are not as many others as the limit has sentences. Where no
    /// sentence is within the limit, the shortest is the summary; where there are but headings, the first of them.
    /// Without a `title` the heading that the text begins with serves as one.
    public func summary(of text: String, sentences: [Annotation], title: String? = nil) -> [Annotation] {
        let candidates = sentences.indices.filter { sentences[$0].label != "heading" }
        guard !candidates.isEmpty else {
            return sentences.first.map { [Self.annotation($0, points: 0, rank: 1)] } ?? []
        }
        return text.withBytes { bytes in
            let spans = candidates.map { sentences[$0].span }
            let reader = TraitsReader(bytes, title: title ?? Self.heading(of: sentences, in: bytes))
            let (traits, titleLength) = reader.traits(of: spans)
            let points = traits.indices.map { traits[$0].points(at: $0, titleLength: titleLength) }
            let ranks = traits.indices.map {
                SentenceRank(points: points[$0], standsAlone: traits[$0].standsAlone, place: $0)
            }
            let chosen = choose(from: ranks.sorted(), spans, in: bytes)
            return chosen.enumerated().sorted { $0.element < $1.element }.map { rank, index in
                Self.annotation(sentences[candidates[index]], points: points[index], rank: rank + 1)
            }
        }
    }

    /// The places of those of `ranks`, best first, that fit into the limit together.
    private func choose(from ranks: [SentenceRank], _ spans: [Range<Int>], in bytes: Bytes) -> [Int] {
        var chosen: [Int] = []
        var length = SentenceLength()
        for rank in ranks {
            if chosen.count >= limit.sentences ?? .max { break }
            if limit.countsLength {
                if !chosen.isEmpty, !rank.standsAlone { break }
                let longer = length.followed(by: SentenceLength(of: spans[rank.place], in: bytes))
                guard limit.allows(longer) else { continue }
                length = longer
            }
            chosen.append(rank.place)
        }
        return chosen.isEmpty ? [shortest(of: spans, in: bytes)] : chosen
    }

    /// The shortest of `spans`, the first of several: in characters, or in words where only these are limited.
    private func shortest(of spans: [Range<Int>], in bytes: Bytes) -> Int {
        let lengths = spans.map { SentenceLength(of: $0, in: bytes) }
        return lengths.indices.min {
            limit.characters == nil
                ? lengths[$0].words < lengths[$1].words : lengths[$0].characters < lengths[$1].characters
        } ?? 0
    }

    private static func heading(of sentences: [Annotation], in bytes: Bytes) -> String {
        sentences.first { $0.label == "heading" && $0.span == sentences[0].span }.map { bytes.string($0.span) } ?? ""
    }

    private static func annotation(_ sentence: Annotation, points: Int, rank: Int) -> Annotation {
        Annotation(sentence.span, score: Double(points) / 1000, attributes: ["rank": String(rank)])
    }
}
