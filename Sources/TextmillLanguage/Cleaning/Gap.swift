/// What parts two words or lines: spaces, line ends, control characters, and the invisible ones among them.
struct Gap {
    private(set) var lineEnds = 0
    private(set) var spaces = 0
    private var hasPageEnd = false
    private var hasOddLineEnd = false
    private var hasOddSpace = false
    private var hasControl = false
    private var invisible: CharacterRole?

    /// Takes in the next character; `isPlain` says that it is a space or a line feed of ASCII.
    mutating func take(_ role: CharacterRole, isPlain: Bool) {
        switch role {
        case .space:
            spaces += 1
            hasOddSpace = hasOddSpace || !isPlain
        case .lineEnd, .paragraphEnd:
            lineEnds += role == .paragraphEnd ? 2 : 1
            hasOddLineEnd = hasOddLineEnd || !isPlain
        case .pageEnd: hasPageEnd = true
        case .control: hasControl = true
        default: invisible = invisible == nil || invisible == role ? role : .joiner
        }
    }

    /// Takes in a line feed behind a carriage return, with which it is one line end.
    mutating func takeSecondHalf() { hasOddLineEnd = true }

    /// Whether it holds neither a space nor a line end.
    var hasNoWidth: Bool { spaces == 0 && lines == 0 }
    /// How many line ends there are in effect.
    var lines: Int { lineEnds == 0 && hasPageEnd ? 1 : lineEnds }

    /// How many line ends are left of it.
    func lines(leaving blankLines: BlankLines, at place: Place) -> Int {
        switch place {
        case .start: 0
        case .end: min(lines, 1)
        case .inside: blankLines == .keep ? lines : min(lines, blankLines == .one ? 2 : 1)
        }
    }

    /// The most telling reason to rewrite it with `left` line ends.
    func reason(leaving left: Int, at place: Place) -> String {
        if left < lines { return "blank-lines" }
        if hasOddLineEnd || hasPageEnd { return "line-end" }
        if spaces > 0, lines > 0 || place != .inside { return "line-edge-space" }
        if hasOddSpace { return "odd-space" }
        if spaces > 1 { return "space-run" }
        return hasControl ? "control" : (invisible ?? .joiner).removalReason
    }

    /// Where in the text it stands.
    enum Place { case start, inside, end }
}
