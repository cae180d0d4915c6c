import Textmill

/// Chooses the normal forms of a document's names together: a form that several ways of writing may have is likelier than
/// one that only one has, and a surname alone is most likely of somebody named in full.
struct NameVote {
    private let reader: NameReader
    private let mentions: [NameMention]
    private let writings: [Int]
    /// What each way is worth where it may stand, mention by mention, and whose ways begin where.
    private var scores: [Float] = []
    private var starts: [Int] = []
    /// What the writings give to each text.
    private var votes: [Float]

    /// A vote on `mentions`, of which `reader` has read how each is written: the numbers of that are `writings`.
    init(_ reader: NameReader, _ mentions: [NameMention], _ writings: [Int]) {
        (self.reader, self.mentions, self.writings) = (reader, mentions, writings)
        votes = [Float](repeating: 0, count: reader.texts.count)
        var next = 0
        for (mention, writing) in zip(mentions, writings) {
            score(mention, reader.writings[writing].ways)
            // Writings are numbered in the order of first mentions, which have a vote each.
            guard writing == next else { continue }
            next += 1
            count(reader.writings[writing].ways)
        }
    }

    /// The number of the way chosen for each mention.
    var chosen: [Int] {
        var worths = [Float](repeating: 0, count: reader.ways.count)
        var chosen = mentions.indices.map { best(at: $0, worths) }
        let full = people(chosen)
        guard full.count > 0 else { return chosen }
        for writing in reader.writings where writing.ways.count > 1 {
            for way in writing.ways { worths[way] = worth(of: reader.ways[way], full) }
        }
        for place in mentions.indices where mentions[place].kind == .person { chosen[place] = best(at: place, worths) }
        return chosen
    }

    private mutating func score(_ mention: NameMention, _ ways: Range<Int>) {
        starts.append(scores.count)
        // Where there is no choice the context does not matter.
        guard ways.count > 1 else { return scores.append(0) }
        let context = NameContext(mention, in: reader.bytes, reader.lexicon)
        for way in ways { scores.append(reader.ways[way].score(in: context)) }
    }

    private mutating func count(_ ways: Range<Int>) {
        let scores = scores.suffix(ways.count)
        let best = scores.reduce(-.infinity, max)
        for (way, score) in zip(ways, scores) { votes[reader.ways[way].text] += max(0, 1 - (best - score) / 3) }
    }

    private func best(at place: Int, _ worths: [Float]) -> Int {
        let ways = reader.writings[writings[place]].ways
        guard ways.count > 1 else { return ways.lowerBound }
        var best: (way: Int, score: Float) = (ways.lowerBound, -.infinity)
        for (way, own) in zip(ways, scores[starts[place]...]) {
            let score = own + 0.7 * votes[reader.ways[way].text] + worths[way]
            if score > best.score { best = (way, score) }
        }
        return best.way
    }

    /// The surnames and first names of those who are named in full, with their genders.
    private func people(_ chosen: [Int]) -> HashNumbers {
        var people = HashNumbers()
        var isKnown = [Bool](repeating: false, count: reader.ways.count)
        for way in chosen where !isKnown[way] {
            isKnown[way] = true
            let parts = reader.parts(of: reader.ways[way])
            guard parts.contains(.first), parts.contains(.last) else { continue }
            _ = people.number(of: hash(.first, parts, of: reader.ways[way]))
            _ = people.number(of: hash(.last, parts, of: reader.ways[way]))
        }
        return people
    }

    /// What it is worth that who is named by one part of the name is named in full elsewhere.
    private func worth(of way: NameWay, _ full: HashNumbers) -> Float {
        let parts = reader.parts(of: way)
        let (hasFirst, hasLast) = (parts.contains(.first), parts.contains(.last))
        guard hasFirst != hasLast else { return 0 }
        return full.known(hash(hasLast ? .last : .first, parts, of: way)) == nil ? 0 : 2.5
    }

    private func hash(_ part: NamePart, _ parts: [NamePart?], of way: NameWay) -> UInt64 {
        reader.letters(of: part, parts, way).withUnsafeBufferPointer {
            NameHash(folding: 0..<$0.count, in: Bytes($0), salt: UInt64(way.gender ?? 0)).value
        }
    }
}
