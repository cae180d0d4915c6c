/// Documents in the parts that they will be in. Which part one is in depends on those before it alone.
struct PartedDocuments<Base: DocumentSource>: DocumentSource {
    private var base: Base
    private let limit: PartLimit
    private let shapes: Locked<[PartShape]>
    private let expected: [PartShape]
    private let kept: Set<Int>
    private var shape = PartShape()
    private var number = 0

    /// All documents of `base`; the shape of each part is noted in `shapes` once it is known.
    init(of base: sending Base, limit: PartLimit, noting shapes: Locked<[PartShape]>) {
        self.base = base
        self.limit = limit
        self.shapes = shapes
        expected = []
        kept = []
    }

    /// The documents of `base` but for those of the parts `kept`, which are passed over unread. The parts are to have the
    /// shapes `expected`.
    init(of base: sending Base, limit: PartLimit, passing kept: Set<Int>, in expected: [PartShape]) {
        self.base = base
        self.limit = limit
        self.kept = kept
        self.expected = expected
        shapes = Locked([])
    }

    mutating func count(in times: RunTimes) { base.count(in: times) }

    mutating func next() throws -> Arrival? {
        while let arrival = try base.next() {
            let isKept = kept.contains(number)
            shape.add(arrival)
            if shape.isFull(by: limit) { try endPart() }
            if !isKept { return arrival }
        }
        if shape.count > 0 { try endPart() }
        if let last = kept.max(), last >= number { throw InputsChanged() }
        return nil
    }

    private mutating func endPart() throws {
        if kept.contains(number), shape != expected[number] { throw InputsChanged() }
        shapes.withLock { $0.append(shape) }
        shape = PartShape()
        number += 1
    }
}

/// The inputs are others than they were a moment ago.
struct InputsChanged: Error, CustomStringConvertible {
    var description: String { "the inputs changed while they were being looked at; run again" }
}
