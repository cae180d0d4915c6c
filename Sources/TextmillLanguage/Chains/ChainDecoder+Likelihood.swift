extension ChainDecoder {
    /// How likely each token's label in `path` is, over all labellings: for the sentence whose labels were found last.
    mutating func likelihoods(of path: [UInt8]) -> [Float] {
        lattice.makeRoom(path.count)
        for token in path.indices {
            for block in 0..<blocks {
                lattice.values[token * blocks + block] = SIMD8<Float>(emissions[token * blocks + block]) / model.scale
            }
            lattice.exponentiate(token)
        }
        lattice.goForward(path.count)
        lattice.goBackward(path.count)
        var shares = [SIMD8<Float>](repeating: .zero, count: blocks)
        return path.enumerated().map { token, label in
            lattice.likelihoods(token, into: &shares)
            return shares[Int(label) / 8][Int(label) % 8]
        }
    }
}
