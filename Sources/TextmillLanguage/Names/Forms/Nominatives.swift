/// What was found out of the nominatives that a word may have, by the scripts that make them.
struct Nominatives<Finding> {
    private var found: [(script: WordScript, finding: Finding)] = []

    /// What was found of the nominative that `script` makes.
    subscript(script: WordScript) -> Finding? {
        for known in found where known.script == script { return known.finding }
        return nil
    }

    /// Takes note of what was found of one, and gives it back.
    mutating func note(_ finding: Finding, _ script: WordScript) -> Finding {
        found.append((script, finding))
        return finding
    }
}
