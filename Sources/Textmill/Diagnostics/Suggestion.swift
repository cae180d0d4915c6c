extension Collection<String> {
    /// The name most like `typed`, if any is near enough to be what was meant: a third of its letters at most differ.
    public func nearest(to typed: String) -> String? {
        // Nobody mistypes so much, and to count its letters would take longer than all else.
        guard typed.utf8.count <= 256 else { return nil }
        let allowed = Swift.max(1, Swift.min(typed.count, 30) / 3)
        return map { (name: $0, distance: editDistance(typed, $0)) }
            .filter { $0.distance <= allowed }
            .min { ($0.distance, $0.name) < ($1.distance, $1.name) }?.name
    }
}

/// How many letters must be put in, taken out, replaced, or swapped with the next to make one name of the other
/// (optimal string alignment distance: Damerau 1964, Levenshtein 1966). Names over 64 letters count as far apart.
func editDistance(_ left: String, _ right: String) -> Int {
    let left = Array(left.unicodeScalars)
    let right = Array(right.unicodeScalars)
    guard left.count <= 64, right.count <= 64 else { return .max }
    var older: [Int] = []
    var old = Array(0...right.count)
    for i in left.indices {
        var row = [i + 1]
        for j in right.indices {
            var best = Swift.min(row[j] + 1, old[j + 1] + 1, old[j] + (left[i] == right[j] ? 0 : 1))
            if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
                best = Swift.min(best, older[j - 1] + 1)
            }
            row.append(best)
        }
        (older, old) = (old, row)
    }
    return old[right.count]
}
