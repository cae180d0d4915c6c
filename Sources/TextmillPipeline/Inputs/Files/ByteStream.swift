/// Bytes that come one stretch after another.
protocol ByteStream: AnyObject {
    /// Reads into `room`, which is not empty, and returns how many bytes it read; 0 at the end.
    func read(into room: UnsafeMutableRawBufferPointer) throws(InputError) -> Int
}

extension ByteStream {
    /// Fills `room`, and returns how many bytes it read: fewer than asked for only at the end.
    func fill(_ room: UnsafeMutableRawBufferPointer) throws(InputError) -> Int {
        var filled = 0
        while filled < room.count {
            let count = try read(into: UnsafeMutableRawBufferPointer(rebasing: room[filled...]))
            guard count > 0 else { break }
            filled += count
        }
        return filled
    }
}
