/// How far weights go: a rate that falls to 0 evenly.
struct Pace {
    private let rate: Float
    private let steps: Int
    private var step = 0

    init(_ rate: Float, steps: Int) {
        self.rate = rate
        self.steps = max(steps, 1)
    }

    mutating func next() -> Float {
        defer { step += 1 }
        return rate * max(0, 1 - Float(step) / Float(steps))
    }
}
