import CZlib

/// The unpacked bytes of a gzipped stream (RFC 1952): one member, or several in a row.
final class GzipStream: ByteStream {
    private let packed: any ByteStream
    private let bufferBytes: Int
    private let buffer: UnsafeMutableRawBufferPointer
    // zlib keeps the address of its state.
    private let state: UnsafeMutablePointer<z_stream>
    private var isAtBorder = true
    private var hasMembers = false

    /// The bytes that `packed` unpacks to; it is read in stretches of `bufferBytes`.
    init(_ packed: some ByteStream, bufferBytes: Int) throws(InputError) {
        self.packed = packed
        self.bufferBytes = bufferBytes
        buffer = .allocate(byteCount: bufferBytes, alignment: 1)
        state = .allocate(capacity: 1)
        state.initialize(to: z_stream())
        let windowBits: Int32 = 15 + 16  // the widest window, and a gzip header
        guard inflateInit2_(state, windowBits, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
            throw InputError("cannot be unpacked: no memory")
        }
    }

    deinit {
        inflateEnd(state)
        state.deallocate()
        buffer.deallocate()
    }

    func read(into room: UnsafeMutableRawBufferPointer) throws(InputError) -> Int {
        let room = UnsafeMutableRawBufferPointer(rebasing: room.prefix(1 << 30)).bindMemory(to: UInt8.self)
        state.pointee.next_out = room.baseAddress
        state.pointee.avail_out = UInt32(room.count)
        while state.pointee.avail_out == room.count {
            if state.pointee.avail_in == 0 { try refill() }
            if isAtBorder, try !beginMember() { return 0 }
            guard state.pointee.avail_in > 0 else { throw InputError("the gzipped file is cut off") }
            try inflate()
        }
        return room.count - Int(state.pointee.avail_out)
    }

    private func refill() throws(InputError) {
        let count = try packed.read(into: buffer)
        state.pointee.next_in = buffer.bindMemory(to: UInt8.self).baseAddress
        state.pointee.avail_in = UInt32(count)
    }

    /// Makes ready for the next member; false if there is none. Zeros at the end only fill up a block of a tape.
    private func beginMember() throws(InputError) -> Bool {
        while hasMembers, state.pointee.avail_in > 0, state.pointee.next_in.pointee == 0 {
            state.pointee.next_in += 1
            state.pointee.avail_in -= 1
            if state.pointee.avail_in == 0 { try refill() }
        }
        guard state.pointee.avail_in > 0 else {
            if hasMembers { return false }
            throw InputError("is empty, which no gzipped file is")
        }
        guard state.pointee.next_in.pointee == 0x1F else {
            throw InputError(hasMembers ? "goes on after its gzipped part" : "is not gzipped, though its name says so")
        }
        inflateReset(state)
        isAtBorder = false
        hasMembers = true
        return true
    }

    private func inflate() throws(InputError) {
        switch CZlib.inflate(state, Z_NO_FLUSH) {
        case Z_OK, Z_BUF_ERROR: break
        case Z_STREAM_END: isAtBorder = true
        case Z_MEM_ERROR: throw InputError("cannot be unpacked: no memory")
        default:
            let reason = state.pointee.msg.map { ": " + String(cString: $0) } ?? ""
            throw InputError("the gzipped data is damaged\(reason)")
        }
    }
}
