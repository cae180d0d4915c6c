extension ChainDecoder {
    /// So many tokens away labels are taken for those of the best path.
    private static let reach = 3

    /// How likely the labels of `tokens` in `path`, which was found last, are over all labellings that are as `path` at
    /// some distance.
    mutating func likelihoods(of path: [UInt8], at tokens: Range<Int>) -> [Float] {
        let window = max(0, tokens.lowerBound - Self.reach)..<min(path.count, tokens.upperBound + Self.reach)
        lattice.makeRoom(window.count)
        for (place, token) in window.enumerated() {
            for block in 0..<blocks {
                lattice.values[place * blocks + block] = SIMD8<Float>(emissions[token * blocks + block]) / model.scale
            }
            lattice.exponentiate(place)
        }
        let places = tokens.lowerBound - window.lowerBound..<tokens.upperBound - window.lowerBound
        lattice.goForward(places.upperBound, after: window.lowerBound > 0 ? path[window.lowerBound - 1] : nil)
        lattice.goBackward(
            window.count, before: window.upperBound < path.count ? path[window.upperBound] : nil,
            to: places.lowerBound)
        var shares = [SIMD8<Float>](repeating: .zero, count: blocks)
        return tokens.map { token in
            lattice.likelihoods(token - window.lowerBound, into: &shares)
            return shares[Int(path[token]) / 8][Int(path[token]) % 8]
        }
    }
}
