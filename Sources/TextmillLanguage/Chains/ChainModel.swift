/// A linear chain of labels over tokens (a conditional random field; Lafferty, McCallum, Pereira 2001), ready to use: for
/// each feature a row of weights, one for each label, and for each two labels in a row a weight of their own.
///
/// Weights are whole numbers of 8 bits. `ChainTrainer` makes such a model, `ChainDecoder` uses it.
public struct ChainModel: Sendable {
    /// The labels, by number.
    public let labels: [String]
    /// Labels in blocks of eight.
    let blocks: Int
    /// The upper bits of a feature's hash that choose its row.
    let bits: Int
    /// What a weight of 1 is as a whole number.
    let scale: Float
    /// Rows of `blocks` each: for the start, then for each label, what it is worth to go on with each label; last the end.
    let transitions: ModelPart
    /// For each row that there could be, a bit that says whether it is there: in words of 64.
    let presence: ModelPart
    /// For each four such words, how many rows stand before those they tell of.
    let before: ModelPart
    /// The rows that there are: two blocks at a time, each weight of the first beside that of the second.
    let rows: ModelPart

    /// What a forbidden step is worth.
    static let forbidden: Int32 = -100_000_000

    /// The chain called `name` in `file`.
    public init(_ name: String, in file: ModelFile) throws(ModelFileError) {
        labels = try file.part("\(name).labels").text.split(separator: "\n").map(String.init)
        let head = try file.part("\(name).head")
        guard head.count == 16, !labels.isEmpty, labels.count <= 255 else { throw .damaged }
        let numbers = head.numbers(UInt32.self)
        blocks = (labels.count + 7) / 8
        bits = Int(numbers[0])
        scale = Float(bitPattern: numbers[1])
        transitions = try file.part("\(name).steps")
        presence = try file.part("\(name).presence")
        before = try file.part("\(name).before")
        rows = try file.part("\(name).rows")
        guard (8...28).contains(bits), scale.isFinite, scale > 0,
            Int(numbers[2]) * ((blocks + 1) / 2) * 16 == rows.count,
            transitions.count == (labels.count + 2) * blocks * 32, presence.count == (1 << (bits - 6)) * 8,
            before.count == (1 << (bits - 8)) * 4, leadsToRows(Int(numbers[2]))
        else { throw .damaged }
    }

    /// Whether the bits lead to `rowCount` rows, and nowhere beyond.
    private func leadsToRows(_ rowCount: Int) -> Bool {
        let (bits64, starts) = (presence.numbers(UInt64.self), before.numbers(UInt32.self))
        var count = 0
        for word in 0..<1 << (bits - 6) {
            guard word % 4 > 0 || Int(starts[word / 4]) == count else { return false }
            count += bits64[word].nonzeroBitCount
        }
        return count == rowCount
    }
}
