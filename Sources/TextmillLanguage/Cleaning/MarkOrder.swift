/// The canonical ordering of marks (Unicode Standard, 3.11) in time that is linear in their number.
struct MarkOrder {
    /// The characters taken apart as far as they are under NFC, each row of marks in order of combining class.
    private(set) var sorted: [Unicode.Scalar] = []
    private var row: [(scalar: Unicode.Scalar, order: UInt8)] = []
    private var isRowSorted = true

    init(_ scalars: [Unicode.Scalar]) {
        sorted.reserveCapacity(scalars.count)
        var taken: (scalar: Unicode.Scalar, parts: [Unicode.Scalar]) = ("\0", ["\0"])
        for scalar in scalars {
            if Normalization.isWhole(scalar) {
                append(scalar)
            } else {
                if scalar != taken.scalar { taken = (scalar, Normalization.parts(of: scalar)) }
                for part in taken.parts { append(part) }
            }
        }
        flush()
    }

    private mutating func append(_ scalar: Unicode.Scalar) {
        let order = scalar.properties.canonicalCombiningClass.rawValue
        if order == 0 {
            flush()
            sorted.append(scalar)
        } else {
            isRowSorted = isRowSorted && row.last?.order ?? 0 <= order
            row.append((scalar, order))
        }
    }

    private mutating func flush() {
        if !isRowSorted { sortRow() }
        for mark in row { sorted.append(mark.scalar) }
        row.removeAll(keepingCapacity: true)
        isRowSorted = true
    }

    private mutating func sortRow() {
        var places = [Int](repeating: 0, count: 257)
        for mark in row { places[Int(mark.order) + 1] += 1 }
        for order in 1...256 { places[order] += places[order - 1] }
        var answer = row
        for mark in row {
            answer[places[Int(mark.order)]] = mark
            places[Int(mark.order)] += 1
        }
        row = answer
    }
}
