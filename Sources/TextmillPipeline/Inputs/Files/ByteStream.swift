/// Bytes that come one stretch after another.
protocol ByteStream: AnyObject {
    /// Reads into `room`, which is not empty, and returns how many bytes it read; 0 at the end.
    func read(into room: UnsafeMutableRawBufferPointer) throws(InputError) -> Int
}

extension ByteStream {
    /// The first `limit` bytes, or all there are.
    func beginning(_ limit: Int) throws -> [UInt8] {
        try [UInt8](unsafeUninitializedCapacity: limit) { room, count in
            while count < limit {
                let read = try read(
                    into: UnsafeMutableRawBufferPointer(UnsafeMutableBufferPointer(rebasing: room[count...])))
                if read == 0 { return }
                count += read
            }
        }
    }

    /// All bytes up to the end; throws if they are more than a document may have.
    func bytes(limits: InputLimits) throws -> [UInt8] {
        var all: [UInt8] = []
        while true {
            let piece = try [UInt8](unsafeUninitializedCapacity: 64 << 10) { room, count in
                count = try read(into: UnsafeMutableRawBufferPointer(room))
            }
            if piece.isEmpty { return all }
            all += piece
            try limits.requireSoFar(all.count)
        }
    }
}
