import Synchronization

/// What a tagger keeps from text to text: the words it met, and decoders with what they made of each.
struct TaggerMemory<Word: SeenWord>: Sendable {
    var words = WordMemory<Word>()
    var decoders: [ChainDecoder]

    /// So many words are kept at most when a text begins: a few megabytes.
    private static var mostWords: Int { 32_768 }

    init(_ decoders: [ChainDecoder]) { self.decoders = decoders }

    /// Makes room before the words of another text come.
    mutating func makeRoom() {
        guard words.words.count > Self.mostWords else { return }
        let kept = words.forget(most: Self.mostWords / 2)
        for place in decoders.indices { decoders[place].keep(kept) }
    }

    /// Has the decoders see the words that came.
    mutating func see() {
        for place in decoders.indices { decoders[place].see(words.words) }
    }
}

/// The memories of a tagger: as many as there were texts at a time. What a text finds in one changes the speed alone.
final class TaggerMemories<Word: SeenWord>: Sendable {
    private let start: TaggerMemory<Word>
    private let spare = Mutex<[TaggerMemory<Word>]>([])

    /// Memories with `decoders`, which have met no words.
    init(_ decoders: [ChainDecoder]) { start = TaggerMemory(decoders) }

    /// Lends a memory to `body`.
    func lend<Answer>(_ body: (inout TaggerMemory<Word>) throws -> Answer) rethrows -> Answer {
        var memory = spare.withLock { $0.popLast() } ?? start
        defer { spare.withLock { [memory] in $0.append(memory) } }
        memory.makeRoom()
        return try body(&memory)
    }
}
