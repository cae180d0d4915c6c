import Testing
import TextmillTesting

@testable import TextmillLanguage

/// Chains learned of noise, so that nothing about them is regular, against all labellings counted one by one.
@Suite struct ChainDecoderTests {
    private func list(_ tokens: Int, _ chance: inout SeededRandom) -> FeatureList {
        var list = FeatureList()
        for _ in 0..<tokens {
            for column: UInt64 in 0..<3 { list.add(FeatureHash.of(.random(in: 0..<6, using: &chance), in: column)) }
            list.endToken()
        }
        return list
    }

    private func model(labels: Int, _ chance: inout SeededRandom) throws -> ChainModel {
        var corpus = TaggedCorpus()
        for _ in 0..<60 {
            corpus.add(
                list(4, &chance), labels: (0..<4).map { _ in UInt8.random(in: 0..<UInt8(labels), using: &chance) })
        }
        var settings = TrainingSettings()
        (settings.bits, settings.smallestWeight) = (10, 0)
        var trainer = ChainTrainer(labels: (0..<labels).map { "L\($0)" }, settings: settings)
        trainer.learn(TrainingStage([(corpus, "own")], epochs: 4))
        var writer = ModelFileWriter(card: "{}")
        trainer.write("noise", adding: "own", to: &writer)
        return try ChainModel("noise", in: ModelFile(ModelMemory(copying: writer.bytes)))
    }

    /// All labellings of `count` tokens, with what each is worth.
    private func labellings(_ count: Int, _ decoder: ChainDecoder) -> [(path: [UInt8], worth: Int)] {
        let (model, blocks) = (decoder.model, decoder.blocks)
        let steps = model.transitions.numbers(Int32.self)
        func step(_ row: Int, _ label: UInt8) -> Int { Int(steps[row * blocks * 8 + Int(label)]) }
        var all: [(path: [UInt8], worth: Int)] = [([], 0)]
        for token in 0..<count {
            all = all.flatMap { path, worth in
                (0..<UInt8(model.labels.count)).map { label in
                    let own = Int(decoder.emissions[token * blocks + Int(label) / 8][Int(label) % 8])
                    return (path + [label], worth + step(path.last.map { Int($0) + 1 } ?? 0, label) + own)
                }
            }
        }
        return all.map { ($0, $1 + step(model.labels.count + 1, $0[count - 1])) }
    }

    /// What a token's features are worth under each label, read from the model's parts one by one.
    private func worth(_ features: ArraySlice<UInt32>, in model: ChainModel) -> [Int] {
        let (words, weights) = (model.presence.numbers(UInt64.self), model.rows.numbers(Int8.self))
        var sums = [Int](repeating: 0, count: model.blocks * 8)
        for hash in features {
            let slot = Int(hash >> UInt32(32 - model.bits))
            guard words[slot / 64] >> UInt64(slot % 64) & 1 == 1 else { continue }
            let row = (0..<slot).count { words[$0 / 64] >> UInt64($0 % 64) & 1 == 1 }
            for label in sums.indices {
                let pair = row * ((model.blocks + 1) / 2) + label / 16
                sums[label] += Int(weights[pair * 16 + label % 8 * 2 + label / 8 % 2])
            }
        }
        return sums
    }

    @Test(arguments: [2, 8, 9, 17], [1, 7, 8, 9, 40])
    func aTokenIsWorthTheSumOfItsRows(_ labels: Int, _ count: Int) throws {
        var chance = SeededRandom(seed: UInt64(labels * 100 + count))
        let model = try model(labels: labels, &chance)
        let features = list(count, &chance)
        var decoder = ChainDecoder(model)
        decoder.weigh(features)
        for token in 0..<count {
            let found = (0..<model.blocks * 8).map {
                Int(decoder.emissions[token * model.blocks + $0 / 8][$0 % 8])
            }
            #expect(found == worth(features[token], in: model))
            #expect(found.contains { $0 != 0 })
        }
    }

    @Test(arguments: [2, 5, 8, 9, 13])
    func theBestPathIsWorthMostOfAll(_ labels: Int) throws {
        var chance = SeededRandom(seed: UInt64(labels))
        let model = try model(labels: labels, &chance)
        for count in 1...4 {
            var decoder = ChainDecoder(model)
            let path = decoder.labels(of: list(count, &chance))
            let all = labellings(count, decoder)
            let worth = all.first { $0.path == path }?.worth
            #expect(worth == all.map(\.worth).max())
        }
    }

    @Test(arguments: [2, 9])
    func likelihoodsAreTheSharesOfAllLabellings(_ labels: Int) throws {
        var chance = SeededRandom(seed: UInt64(labels))
        let model = try model(labels: labels, &chance)
        var decoder = ChainDecoder(model)
        let path = decoder.labels(of: list(4, &chance))
        let shares = labellings(4, decoder).map {
            (path: $0, share: Double.exponential(Double($1) / Double(model.scale)))
        }
        let total = shares.reduce(0) { $0 + $1.share }
        let found = decoder.likelihoods(of: path, at: 1..<3)
        for token in 1..<3 {
            let share = shares.reduce(0) { $0 + ($1.path[token] == path[token] ? $1.share : 0) } / total
            #expect(abs(Double(found[token - 1]) - share) < 0.001)
        }
    }

    @Test func whatIsFarAwayHardlyChangesALikelihood() throws {
        var chance = SeededRandom(seed: 3)
        let model = try model(labels: 5, &chance)
        var decoder = ChainDecoder(model)
        let path = decoder.labels(of: list(40, &chance))
        let near = path.indices.map { decoder.likelihoods(of: path, at: $0..<$0 + 1)[0] }
        let whole = decoder.likelihoods(of: path, at: path.indices)
        #expect(zip(near, whole).allSatisfy { abs($0 - $1) < 0.02 })
        #expect(zip(near, whole).contains { $0 != $1 })
    }
}

extension Double {
    fileprivate static func exponential(_ power: Double) -> Double {
        // Halved until the series ends early.
        var value = 1.0
        for term in stride(from: 20.0, through: 1, by: -1) { value = 1 + power / 1024 / term * value }
        for _ in 0..<10 { value *= value }
        return value
    }
}
