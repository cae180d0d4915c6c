extension String {
    /// The patterns that a pattern with braces stands for: `a{b,c}` for `ab` and `ac`. A backslash takes a sign's meaning.
    func withoutBraces(limit: Int = 1024) throws(GlobError) -> [String] {
        var done: [String] = []
        var open = [self]
        while let pattern = open.popLast() {
            guard let alternatives = try pattern.firstBraces() else {
                done.append(pattern)
                continue
            }
            open += alternatives.reversed()
            if done.count + open.count > limit { throw GlobError("its braces stand for more than \(limit) patterns") }
        }
        return done
    }

    /// What is left of this pattern with each alternative of its first braces in turn; nil if it has none.
    private func firstBraces() throws(GlobError) -> [String]? {
        let view = unicodeScalars
        var depth = 0
        var borders: [Index] = []
        var isEscaped = false
        for index in view.indices {
            switch view[index] {
            case _ where isEscaped: break
            case "{":
                depth += 1
                if depth == 1 { borders.append(index) }
            case "," where depth == 1: borders.append(index)
            case "}" where depth > 0:
                depth -= 1
                if depth == 0 { return alternatives(between: borders + [index]) }
            default: break
            }
            isEscaped = view[index] == "\\" && !isEscaped
        }
        if depth > 0 { throw GlobError("its '{' is not closed") }
        return nil
    }

    private func alternatives(between borders: [Index]) -> [String] {
        let view = unicodeScalars
        return zip(borders, borders.dropFirst()).map { left, right in
            let tail = view[view.index(after: borders[borders.count - 1])...]
            return String(view[..<borders[0]]) + String(view[view.index(after: left)..<right]) + String(tail)
        }
    }
}

/// Why a pattern cannot be read.
struct GlobError: Error, Hashable {
    /// What is wrong with it: "its '{' is not closed".
    let reason: String
    /// What may have been meant.
    let hint: String?

    init(_ reason: String, hint: String? = nil) {
        self.reason = reason
        self.hint = hint
    }
}
