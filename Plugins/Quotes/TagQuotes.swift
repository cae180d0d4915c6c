import Textmill

extension Layer { static let quotes: Layer = "quotes" }

/// Marks quotations and direct speech, with who said them.
///
/// A quotation stands in marks and ends in the paragraph that it begins in. Direct speech is what a line says that begins
/// with a dash, up to the words of the one who tells it. `speaker` is the name, or the noun phrase, beside a verb of
/// saying in the sentences that the quotation begins and ends in; pronouns stay as they are written.
struct TagQuotes: Stage {
    static let purpose = "Marks quotations and direct speech, with who said them."
    static let contract = Contract(requires: [.sentences], provides: [.quotes])

    @Setting(
        "Shortest quotation marked that nobody is said to have said, in words; shorter ones are mostly titles.",
        in: 1...)
    var minimum = 4

    func process(_ document: inout Document) {
        let sentences = document[.sentences].map(\.span)
        document[.quotes] = document.text.withBytes { bytes in
            let quotations = quotations(in: bytes, sentences)
            return (quotations + speeches(in: bytes, outside: quotations))
                .sorted { $0.span.lowerBound < $1.span.lowerBound }
        }
    }

    private func quotations(in bytes: Bytes, _ sentences: [Range<Int>]) -> [Annotation] {
        let spans = QuotationMarks.spans(in: bytes)
        var sentence = sentences[...]
        return spans.indices.compactMap { index in
            let span = spans[index]
            sentence = sentence.drop { $0.upperBound <= span.lowerBound }
            let start = max(sentence.first?.lowerBound ?? span.lowerBound, index > 0 ? spans[index - 1].upperBound : 0)
            sentence = sentence.drop { $0.upperBound < span.upperBound }
            let next = index + 1 < spans.count ? spans[index + 1].lowerBound : bytes.count
            let end = min(sentence.first?.upperBound ?? span.upperBound, next)
            let search = SpeakerSearch(bytes)
            let teller =
                search.speaker(after: span.upperBound..<max(end, span.upperBound)) ?? search.speaker(inside: span)
            let isShort = bytes.words(in: span, most: minimum).count < minimum
            let isIntroduced = teller != nil || bytes.hasColon(before: span.lowerBound)
            guard !isShort || isIntroduced else { return nil }
            let speaker = teller ?? search.speaker(before: min(start, span.lowerBound)..<span.lowerBound)
            guard !isShort || speaker != nil else { return nil }
            return Annotation(span, label: "quotation", attributes: speaker.map { ["speaker": $0] } ?? [:])
        }
    }

    /// What is said in the lines that begin with a dash, if a verb of saying tells that they are speech.
    private func speeches(in bytes: Bytes, outside quotations: [Annotation]) -> [Annotation] {
        var speeches: [Annotation] = []
        var quotations = quotations[...]
        var start = 0
        while start < bytes.count {
            var end = start
            while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
            quotations = quotations.drop { $0.span.upperBound <= start }
            let isFree = (quotations.first?.span.lowerBound ?? end) >= end
            if isFree, let words = bytes.dashEnd(at: start) {
                speeches += DashSpeech(bytes).speeches(in: words..<end)
            }
            start = end + 1
        }
        return speeches
    }
}
