import Textmill

/// Which tokens stand in which sentence. Those that stand in none are runs of their own.
struct TokenRuns {
    /// The numbers of the tokens of each run, in text order; every token is in one of them.
    private(set) var runs: [Range<Int>] = []

    init(_ tokens: [Annotation], in sentences: [Annotation]) {
        var next = 0
        for sentence in sentences {
            let first = next
            while next < tokens.count, tokens[next].span.lowerBound < sentence.span.lowerBound { next += 1 }
            if first < next { runs.append(first..<next) }
            let start = next
            while next < tokens.count, tokens[next].span.lowerBound < sentence.span.upperBound { next += 1 }
            if start < next { runs.append(start..<next) }
        }
        if next < tokens.count { runs.append(next..<tokens.count) }
    }
}
