/// All bytes of a stream of unknown length, kept in pieces, which are let go as they are read again.
final class Pieces: ByteStream {
    /// How many bytes there are.
    let count: Int
    private var pieces: [[UInt8]]
    private var offset = 0

    /// Reads `stream` to its end, or throws if it is longer than a document may be.
    init(of stream: some ByteStream, limits: InputLimits) throws {
        var pieces: [[UInt8]] = []
        var count = 0
        while true {
            let piece = try [UInt8](unsafeUninitializedCapacity: 1 << 20) { room, filled in
                filled = try stream.fill(UnsafeMutableRawBufferPointer(room))
            }
            count += piece.count
            try limits.requireSoFar(count)
            if piece.isEmpty { break }
            pieces.append(piece)
        }
        self.count = count
        self.pieces = pieces.reversed()
    }

    func read(into room: UnsafeMutableRawBufferPointer) -> Int {
        guard let piece = pieces.last else { return 0 }
        let part = piece[offset...].prefix(room.count)
        room.copyBytes(from: part)
        offset += part.count
        if offset == piece.count {
            pieces.removeLast()
            offset = 0
        }
        return part.count
    }
}
