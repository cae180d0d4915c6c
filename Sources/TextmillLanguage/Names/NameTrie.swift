import Textmill

/// An index over the forms of names: a tree with a token on each edge, so that a text is searched for a million names
/// as fast as for ten.
struct NameTrie: Sendable {
    private var edges = HashedEdges()
    private var forms: [NameForm] = []
    /// The forms that end at each node.
    private var ends: [[Int32]] = [[]]

    /// The tokens a form may have at most.
    private static let longest = 32

    /// The names of a word list's text.
    init(_ text: String) throws(WordListError) {
        let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
        for (index, line) in lines.enumerated() {
            let line = index == 0 && line.first == "\u{FEFF}" ? line.dropFirst() : line
            guard line.first != "#" else { continue }
            try add(line, number: index + 1)
        }
    }

    private mutating func add(_ line: Substring, number: Int) throws(WordListError) {
        let sides = line.split(separator: "\t", maxSplits: 1, omittingEmptySubsequences: false)
        let names = sides[0].split(separator: "|").map(\.trimmed).filter { !$0.isEmpty }
        let normal = sides.count > 1 ? sides[1].trimmed : ""
        guard let first = names.first else {
            if normal.isEmpty { return }
            throw WordListError(line: number, message: "no name before the tab")
        }
        let isAnyCase = !sides[0].unicodeScalars.contains(where: \.isUppercaseLetter)
        for name in names {
            let form = NameForm(text: name, normalForm: normal.isEmpty ? first : normal, isAnyCase: isAnyCase)
            guard insert(form) else {
                throw WordListError(line: number, message: "a name of over \(Self.longest) words and signs")
            }
        }
    }

    /// Adds a form; false where it is too long.
    private mutating func insert(_ form: NameForm) -> Bool {
        let hashes = form.text.withBytes { Self.hashes(of: $0) }
        guard hashes.count <= Self.longest else { return false }
        let node = hashes.reduce(0) { node, hash in
            let next = edges.follow(hash, from: node, orAdd: ends.count)
            if next == ends.count { ends.append([]) }
            return next
        }
        ends[node].append(Int32(forms.count))
        forms.append(form)
        return true
    }

    private static func hashes(of bytes: Bytes) -> [UInt64] {
        var hashes: [UInt64] = []
        var offset = 0
        while offset < bytes.count, hashes.count <= longest {
            let start = NameToken.spacesEnd(in: bytes, from: offset)
            let token = NameToken(in: bytes, at: start, afterSpace: start > offset)
            hashes.append(token.hash)
            offset = token.end
        }
        return hashes
    }

    /// All names in `bytes`: at each token the longest that begins there.
    func matches(in bytes: Bytes) -> [NameMatch] {
        var matches: [NameMatch] = []
        var offset = NameToken.spacesEnd(in: bytes, from: 0)
        while offset < bytes.count {
            let token = NameToken(in: bytes, at: offset, afterSpace: false)
            if let node = edges.follow(token.hash, from: 0), let match = match(in: bytes, offset, token, node) {
                matches.append(match)
            }
            offset = NameToken.spacesEnd(in: bytes, from: token.end)
        }
        return matches
    }

    /// The longest name that begins at `start` with `token`, which leads to `node`.
    private func match(in bytes: Bytes, _ start: Int, _ token: NameToken, _ node: Int) -> NameMatch? {
        var (token, node) = (token, node)
        var best: NameMatch?
        while true {
            if let form = ends[node].first(where: { forms[Int($0)].agrees(with: bytes, at: start..<token.end) }) {
                best = NameMatch(span: start..<token.end, normalForm: forms[Int(form)].normalForm)
            }
            let next = NameToken.spacesEnd(in: bytes, from: token.end)
            guard next < bytes.count else { return best }
            token = NameToken(in: bytes, at: next, afterSpace: next > token.end)
            guard let further = edges.follow(token.hash, from: node) else { return best }
            node = further
        }
    }
}

extension Substring {
    fileprivate var trimmed: String {
        let head = drop { $0.isWhitespace }
        return String(head.reversed().drop { $0.isWhitespace }.reversed())
    }
}
