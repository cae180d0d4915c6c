import Textmill

/// One text's search for boilerplate: its lines are judged one by one from the first to the last, then what calls to read
/// other texts takes the links after it, from the last to the first.
struct BoilerplateSearch {
    /// A line that goes, may go, or stands after a call to read other texts.
    struct Line {
        let line: TextLine
        /// The dateline that it begins with; the words of `line` stand after it.
        let dateline: Dateline?
        let role: LineRole?
        /// The line before it that is not blank.
        let previous: TextLine?
        /// Where the line after it that is not blank begins.
        var following: Int?
        /// The line that it goes with, by number; its own where it goes by itself; nil where it stays.
        var taker: Int?
        /// What the edit tells that takes it, and those with it.
        var attributes: Attributes = [:]

        /// Whether a blank line stands before it.
        var followsBlank: Bool { previous.map { $0.next < line.start } ?? false }
    }

    let bytes: Bytes
    let kinds: Set<BoilerplateKind>
    var lines: [Line] = []
    /// Whether the text's last line ends in a line end.
    var endsLine = false

    init(_ bytes: Bytes, kinds: Set<BoilerplateKind>) {
        self.bytes = bytes
        self.kinds = kinds
    }

    /// Judges each line by itself.
    mutating func readLines() {
        var head = DatelineHead(isOpen: kinds.contains(.dateline))
        var previous: TextLine?
        var hasTrigger = false
        for line in LineReader(bytes) {
            endsLine = line.next > line.end
            guard !line.isBlank else { continue }
            if let last = lines.indices.last, lines[last].line.start == previous?.start {
                lines[last].following = line.start
            }
            let (dateline, words) = head.takeDateline(from: line.words, in: bytes)
            let role = words.isEmpty ? .removed(.dateline, dateline?.attributes ?? [:]) : role(of: words)
            if case .trigger? = role { hasTrigger = true }
            if hasTrigger || role != nil || dateline != nil {
                append(Line(line: line.with(words), dateline: dateline, role: role, previous: previous))
            }
            previous = line
        }
    }

    private mutating func append(_ line: Line) {
        lines.append(line)
        guard case .removed(_, let attributes)? = line.role else { return }
        lines[lines.count - 1].taker = lines.count - 1
        lines[lines.count - 1].attributes = attributes
    }

    /// What the line is by itself, among what is looked for.
    private func role(of words: Range<Int>) -> LineRole? {
        guard let role = bytes.role(of: words), kinds.contains(role.kind) else { return nil }
        return role
    }
}
