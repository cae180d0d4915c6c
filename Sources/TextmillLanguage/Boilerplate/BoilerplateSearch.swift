import Textmill

/// One text's search for boilerplate: its lines are judged one by one from the first to the last, then what calls to read
/// other texts takes the links after it, from the last to the first.
struct BoilerplateSearch {
    /// A line that goes, may go, or stands after a call to read other texts.
    struct Line {
        /// It, without the dateline that it may begin with.
        let line: TextLine
        let role: LineRole?
        /// The dateline that it begins with, by number.
        let dateline: Int?
        /// Where the line before it ends that is not blank, without and with its line end; nil where there is none.
        let previous: (end: Int, next: Int)?
        /// Where the line after it begins that is not blank.
        var following: Int?
        /// The line that it goes with, by number; its own where it goes by itself; nil where it stays.
        var taker: Int?
        /// How many lines go with it.
        var links = 0

        /// Whether a blank line stands before it.
        var followsBlank: Bool { previous.map { $0.next < line.start } ?? false }
    }

    let bytes: Bytes
    let kinds: Set<BoilerplateKind>
    var lines: [Line] = []
    var datelines: [Dateline] = []
    /// Whether the text's last line ends in a line end.
    var endsLine = false
    private var hasTrigger = false

    init(_ bytes: Bytes, kinds: Set<BoilerplateKind>) {
        self.bytes = bytes
        self.kinds = kinds
    }

    /// Judges each line by itself.
    mutating func readLines() {
        var head = DatelineHead(isOpen: kinds.contains(.dateline))
        var previous: (end: Int, next: Int)?
        for line in LineReader(bytes) {
            endsLine = line.next > line.end
            guard !line.isBlank else { continue }
            if let last = lines.indices.last, lines[last].line.next == previous?.next {
                lines[last].following = line.start
            }
            let dateline = head.dateline(before: line.words, in: bytes)
            let words = (dateline?.end ?? line.words.lowerBound)..<line.words.upperBound
            let role = words.isEmpty ? .removed(.dateline) : role(of: words)
            if !role.isRemoved { head.pass(words, in: bytes) }
            append(line.with(words), role, dateline, after: previous)
            previous = (line.end, line.next)
        }
    }

    private mutating func append(
        _ line: TextLine, _ role: LineRole?, _ dateline: Dateline?, after previous: (end: Int, next: Int)?
    ) {
        if case .trigger? = role { hasTrigger = true }
        guard hasTrigger || role != nil || dateline != nil else { return }
        if let dateline { datelines.append(dateline) }
        var added = Line(
            line: line, role: role, dateline: dateline == nil ? nil : datelines.count - 1, previous: previous)
        if case .removed(_, let links)? = role {
            added.taker = lines.count
            added.links = links
        }
        lines.append(added)
    }

    /// What the line is by itself, among what is looked for.
    private func role(of words: Range<Int>) -> LineRole? {
        guard let role = bytes.role(of: words), kinds.contains(role.kind) else { return nil }
        return role
    }
}

extension LineRole? {
    /// Whether the line goes by itself.
    var isRemoved: Bool { if case .removed? = self { true } else { false } }
}
