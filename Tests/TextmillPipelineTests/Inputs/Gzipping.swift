import CZlib

/// `bytes` as one member of a gzipped file.
func gzipped(_ bytes: [UInt8]) -> [UInt8] {
    var stream = z_stream()
    let gzipHeader: Int32 = 15 + 16
    deflateInit2_(
        &stream, 6, Z_DEFLATED, gzipHeader, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    defer { deflateEnd(&stream) }
    var input = bytes
    return [UInt8](unsafeUninitializedCapacity: Int(deflateBound(&stream, UInt(bytes.count)))) { room, count in
        input.withUnsafeMutableBufferPointer { source in
            stream.next_in = source.baseAddress
            stream.avail_in = UInt32(source.count)
            stream.next_out = room.baseAddress
            stream.avail_out = UInt32(room.count)
            deflate(&stream, Z_FINISH)
        }
        count = room.count - Int(stream.avail_out)
    }
}
