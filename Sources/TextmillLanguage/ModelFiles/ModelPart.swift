/// A part of a model file, where it lies.
public struct ModelPart: Sendable {
    let memory: ModelMemory
    let range: Range<Int>

    /// How many bytes it has.
    public var count: Int { range.count }

    /// The bytes as text.
    public var text: String { withBytes { String(decoding: $0, as: UTF8.self) } }

    /// Calls `body` with the bytes, which begin at a multiple of 64.
    public func withBytes<Answer>(_ body: (UnsafeRawBufferPointer) throws -> Answer) rethrows -> Answer {
        try body(UnsafeRawBufferPointer(start: memory.start + range.lowerBound, count: range.count))
    }

    /// Where the numbers of this part begin. Good as long as the part is kept.
    func numbers<Number: BitwiseCopyable>(_: Number.Type) -> UnsafePointer<Number> {
        (memory.start + range.lowerBound).assumingMemoryBound(to: Number.self)
    }
}
