/// Where each Unicode scalar of a text begins in its UTF-8 bytes.
struct ScalarOffsets {
    private var starts: [Int] = []

    init(_ text: String) {
        var offset = 0
        for scalar in text.unicodeScalars {
            starts.append(offset)
            offset += UTF8.width(scalar)
        }
        starts.append(offset)
    }

    /// The bytes from scalar `start` to scalar `end`, or nil where the text has none.
    func span(_ start: Int, _ end: Int) -> Range<Int>? {
        guard starts.indices.contains(start), starts.indices.contains(end), start < end else { return nil }
        return starts[start]..<starts[end]
    }

    /// The number of the scalar that begins at byte `offset`.
    func scalar(at offset: Int) -> Int {
        var (low, high) = (0, starts.count - 1)
        while low < high {
            let middle = (low + high) / 2
            if starts[middle] < offset { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
