/// Trains a linear chain: by gradients of a conditional random field (forward-backward), sentence by sentence, each weight
/// at a pace of its own (AdaGrad), with features left out by chance.
///
/// Each corpus may have a table of weights beside the one that all share (Daumé, "Frustratingly easy domain adaptation",
/// 2007), so that corpora which disagree on what a name is can be learned together. The tables are added up at the end.
/// The same seed and corpora give the same weights, bit by bit.
public struct ChainTrainer {
    /// The labels, by number.
    public let labels: [String]
    /// How much each label is to be worth less than it was learned to be: a tagger that finds too little has one for the
    /// label of what is nothing.
    public var handicaps: [String: Float] = [:]
    private let settings: TrainingSettings
    private let shared: TrainingTable
    private var tables: [String: TrainingTable] = [:]
    private var steps: StepWeights
    private var random: SeededRandom

    /// A trainer that has learned nothing yet. There are at most 255 labels.
    public init(labels: [String], settings: TrainingSettings = TrainingSettings()) {
        precondition(!labels.isEmpty && labels.count <= 255 && (8...28).contains(settings.bits))
        self.labels = labels
        self.settings = settings
        let stride = (labels.count + 7) / 8 * 8
        shared = TrainingTable(rowCount: 1 << settings.bits, stride: stride)
        steps = StepWeights(labels: labels.count, stride: stride)
        random = SeededRandom(seed: settings.seed)
    }

    private init(copying other: ChainTrainer, keeping names: Set<String>) {
        (labels, settings, steps, random) = (other.labels, other.settings, other.steps, other.random)
        handicaps = other.handicaps
        shared = other.shared.copy()
        tables = other.tables.filter { names.contains($0.key) }.mapValues { $0.copy() }
    }

    /// A trainer that has learned the same, and goes its own way from here on, with the tables `names`.
    public func branch(keeping names: Set<String> = []) -> ChainTrainer { ChainTrainer(copying: self, keeping: names) }

    /// Forgets the table `name`.
    public mutating func forget(_ name: String) { tables[name] = nil }

    /// Learns `stage`.
    public mutating func learn(_ stage: TrainingStage) { learn(stage) { _, _ in true } }

    /// Learns `stage`. After each epoch `watch` is told its number, from 1, and says whether to go on.
    public mutating func learn(_ stage: TrainingStage, watch: (Int, ChainTrainer) throws -> Bool) rethrows {
        for (_, name) in stage.corpora where tables[name] == nil {
            tables[name] = TrainingTable(rowCount: shared.rowCount, stride: shared.stride)
        }
        var order = stage.corpora.indices.flatMap { corpus in
            stage.corpora[corpus].corpus.sentences.indices.map { (corpus, $0) }
        }
        var pace = Pace(settings.rate, steps: order.count * stage.epochs)
        for epoch in 1...max(stage.epochs, 1) {
            order.shuffle(using: &random)
            learn(order, of: stage, at: &pace)
            guard try watch(epoch, self) else { return }
        }
    }

    /// Learns `stage` as many times as `rounds` says, always from here and each time by another chance, and keeps the mean:
    /// steadier than any one of them.
    public mutating func learn(_ stage: TrainingStage, rounds: Int) {
        guard rounds > 1 else { return learn(stage) }
        let start = self
        for round in 0..<rounds {
            var learner = start.branch(keeping: Set(tables.keys))
            learner.random = SeededRandom(seed: settings.seed &+ UInt64(round) &* 1_000_003)
            learner.learn(stage)
            if round == 0 { self = learner.scaled(by: 1 / Float(rounds)) } else { add(learner, 1 / Float(rounds)) }
        }
    }

    private func scaled(by share: Float) -> ChainTrainer {
        var mean = ChainTrainer(labels: labels, settings: settings)
        mean.handicaps = handicaps
        for name in tables.keys {
            mean.tables[name] = TrainingTable(rowCount: shared.rowCount, stride: shared.stride)
        }
        mean.add(self, share)
        return mean
    }

    private mutating func add(_ other: ChainTrainer, _ share: Float) {
        shared.add(other.shared, times: share)
        for (name, table) in other.tables { tables[name]?.add(table, times: share) }
        steps.add(other.steps, times: share)
    }

    private mutating func learn(_ order: [(corpus: Int, sentence: Int)], of stage: TrainingStage, at pace: inout Pace) {
        let own = stage.corpora.map { tables[$0.table] ?? shared }
        var lattice = TrainingLattice(settings, weight: stage.weight, steps: steps, random: random)
        for place in order {
            let (corpus, _) = stage.corpora[place.corpus]
            lattice.learn(
                corpus.sentences[place.sentence], of: corpus, in: (shared, own[place.corpus]), rate: pace.next())
        }
        (steps, random) = (lattice.steps, lattice.random)
    }

    /// Adds the chain to a file under `name`: the shared weights and those of the table `table`, for steps that
    /// `isAllowed` from one label, or the start, to another, or the end.
    public func write(
        _ name: String, adding table: String, to file: inout ModelFileWriter,
        isAllowed: (String?, String?) -> Bool = { _, _ in true }
    ) {
        let packed = PackedRows(shared, tables[table], labels.count, leastWeight: settings.smallestWeight)
        file.add("\(name).labels", Array(labels.joined(separator: "\n").utf8))
        let head = [UInt32(settings.bits), packed.scale.bitPattern, UInt32(packed.count), 0]
        file.add("\(name).head", numbers: head)
        file.add(
            "\(name).steps",
            numbers: steps.packed(labels, scale: packed.scale, handicaps: handicaps, isAllowed: isAllowed))
        file.add("\(name).presence", numbers: packed.presence)
        file.add("\(name).before", numbers: packed.before)
        file.add("\(name).rows", numbers: packed.rows)
    }
}
