import Textmill

/// A file that is one document.
struct TextInput: Sendable {
    let path: InputPath
    /// The file as it was listed; nil for standard input.
    let stamp: FileStamp?
    let limits: InputLimits

    /// Reads and decodes it.
    func document() throws -> Document {
        guard let stamp else {
            return try unpacked(OpenFile(descriptor: limits.standardInput, bufferBytes: limits.bufferBytes))
        }
        let file = try OpenFile(path.location, bufferBytes: limits.bufferBytes)
        try file.requireUnchanged(since: stamp)
        let document =
            if path.isGzipped {
                try unpacked(GzipStream(file, bufferBytes: limits.bufferBytes))
            } else if stamp.byteCount == 0 {
                try unpacked(file)
            } else {
                try document(from: file, count: stamp.byteCount)
            }
        try file.requireUnchanged(since: stamp)
        return document
    }

    /// Reads a document whose length is known only at its end.
    private func unpacked(_ stream: some ByteStream) throws -> Document {
        let pieces = try Pieces(of: stream, limits: limits)
        return try document(from: pieces, count: pieces.count)
    }

    private func document(from stream: some ByteStream, count: Int) throws -> Document {
        if count > limits.maxDocumentBytes { throw limits.excess(count) }
        var head = [UInt8](repeating: 0, count: min(count, 4))
        let filled = try head.withUnsafeMutableBytes { try stream.fill($0) }
        guard filled == head.count else { throw InputError.changed(from: count, to: filled) }
        let source = { Source(path: path.name, range: 0..<count, encoding: $0) }
        switch ByteOrderMark(head) {
        case .utf32:
            throw InputError("is UTF-32, which is not read; convert it with 'iconv -f utf-32 -t utf-8'")
        case let mark? where mark != .utf8:
            let bytes = try stream.bytes(count, after: head)
            let isBigEndian = mark == .utf16BigEndian
            let decoded = try bytes.withUnsafeBufferPointer { try UTF16Text($0, isBigEndian: isBigEndian) }
            let encoding = isBigEndian ? Source.Encoding.utf16BigEndian : .utf16LittleEndian
            return Document(id: path.name, text: decoded.text, source: source(encoding), alignment: decoded.alignment)
        case let mark:
            let start = mark?.count ?? 0
            let text = try stream.text(count - start, after: Array(head.dropFirst(start)), at: start)
            let alignment = Alignment(unchanged: text.utf8.count, from: start)
            return Document(id: path.name, text: text, source: source(.utf8), alignment: alignment)
        }
    }
}

extension ByteStream {
    /// `head` and what follows it: `count` bytes in all.
    fileprivate func bytes(_ count: Int, after head: [UInt8]) throws -> [UInt8] {
        try [UInt8](unsafeUninitializedCapacity: count) { room, filled in
            filled = try fill(room, after: head)
        }
    }

    /// `head` and what follows it, `count` bytes of UTF-8 in all, which begin at byte `start` of their file.
    ///
    /// They are read into the string's own room: a second copy of a long text would double what it costs.
    fileprivate func text(_ count: Int, after head: [UInt8], at start: Int) throws -> String {
        try String(unsafeUninitializedCapacity: count) { room in
            let filled = try fill(room, after: head)
            let bytes = UnsafeBufferPointer(rebasing: room[..<filled])
            if let fault = UTF8Fault(in: bytes) { throw InputError.notUTF8(fault, in: bytes, at: start) }
            return filled
        }
    }

    private func fill(_ room: UnsafeMutableBufferPointer<UInt8>, after head: [UInt8]) throws(InputError) -> Int {
        let place = UnsafeMutableRawBufferPointer(room)
        place.copyBytes(from: head)
        let filled = try head.count + fill(UnsafeMutableRawBufferPointer(rebasing: place[head.count...]))
        guard filled == room.count else { throw .changed(from: room.count, to: filled) }
        return filled
    }
}

extension InputError {
    /// `fault` in `bytes`, which begin at byte `start` of their file.
    fileprivate static func notUTF8(
        _ fault: UTF8Fault, in bytes: UnsafeBufferPointer<UInt8>, at start: Int
    ) -> InputError {
        let sentence = "\(fault.reason) (at offset \((start + fault.offset).grouped))"
        if start + fault.offset == 1, bytes[0] == 0x1F, bytes[1] == 0x8B {
            return InputError("\(sentence); the file begins as a gzipped one does, whose name must end in '.gz'")
        }
        guard let guess = EncodingGuess.likeliest(for: bytes[fault.offset...].prefix(1 << 16)) else {
            return InputError(sentence)
        }
        let name = guess.rawValue
        return InputError("\(sentence); it looks like \(name): convert it with 'iconv -f \(name) -t utf-8'")
    }
}
