/// Reads one name of a pattern.
struct GlobReader {
    private var rest: Substring.UnicodeScalarView

    /// Reads `component`, in which braces are done with.
    static func read(_ component: String) throws(GlobError) -> GlobComponent {
        if component == "**" { return .anyDepth }
        var reader = GlobReader(rest: component[...].unicodeScalars)
        var signs: [GlobComponent.Sign] = []
        while let sign = try reader.next() {
            if sign == .many, signs.last == .many {
                throw GlobError("'**' stands alone between slashes", hint: "did you mean '**/*' or '*'?")
            }
            signs.append(sign)
        }
        return .name(signs)
    }

    private mutating func next() throws(GlobError) -> GlobComponent.Sign? {
        switch rest.popFirst() {
        case nil: return nil
        case "*": return .many
        case "?": return .one
        case "[": return try set()
        case "\\": return .scalar(try escaped())
        case let scalar?: return .scalar(scalar)
        }
    }

    private mutating func escaped() throws(GlobError) -> Unicode.Scalar {
        guard let scalar = rest.popFirst() else { throw GlobError("it ends in a backslash") }
        return scalar
    }

    private mutating func set() throws(GlobError) -> GlobComponent.Sign {
        let isNegated = rest.first == "!" || rest.first == "^"
        if isNegated { rest.removeFirst() }
        var ranges: [ClosedRange<Unicode.Scalar>] = []
        while let scalar = rest.popFirst() {
            // A bracket that stands first is meant as such.
            if scalar == "]", !ranges.isEmpty { return .set(ranges, isNegated: isNegated) }
            let low = scalar == "\\" ? try escaped() : scalar
            guard rest.first == "-", let after = rest.dropFirst().first, after != "]" else {
                ranges.append(low...low)
                continue
            }
            rest.removeFirst(2)
            let high = after == "\\" ? try escaped() : after
            guard low <= high else { throw GlobError("its range '\(low)-\(high)' runs backwards") }
            ranges.append(low...high)
        }
        throw GlobError("its '[' is not closed")
    }
}
