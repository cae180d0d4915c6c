import Glibc

/// `text` in the encoding called `name`, by the system's iconv.
func transcoded(_ text: String, to name: String) throws -> [UInt8] {
    struct Untranscodable: Error { let name: String }
    let converter = iconv_open(name, "UTF-8")
    guard converter != iconv_t(bitPattern: -1) else { throw Untranscodable(name: name) }
    defer { iconv_close(converter) }
    var input = Array(text.utf8CString.dropLast())
    var output = [CChar](repeating: 0, count: input.count * 4 + 16)
    let count = try input.withUnsafeMutableBufferPointer { source in
        try output.withUnsafeMutableBufferPointer { target in
            var from = source.baseAddress
            var to = target.baseAddress
            var left = source.count
            var room = target.count
            guard iconv(converter, &from, &left, &to, &room) != -1 else { throw Untranscodable(name: name) }
            return target.count - room
        }
    }
    return output.prefix(count).map { UInt8(bitPattern: $0) }
}
