import Textmill

/// A file that is one document.
struct TextInput: Sendable {
    let path: InputPath
    /// The file as it was listed; nil for standard input.
    let stamp: FileStamp?
    let limits: InputLimits
    var times = RunTimes()

    /// Reads and decodes it.
    func document() throws -> Document {
        guard let stamp else {
            return try document(from: OpenFile(descriptor: limits.standardInput, bufferBytes: limits.bufferBytes))
        }
        if stamp.byteCount > limits.maxDocumentBytes, !path.isGzipped { throw limits.excess(stamp.byteCount) }
        let file = try times.measure(.reading) {
            let file = try OpenFile(path.location, bufferBytes: limits.bufferBytes)
            try file.requireUnchanged(since: stamp)
            return file
        }
        let document =
            if path.isGzipped {
                try document(from: GzipStream(file, bufferBytes: limits.bufferBytes))
            } else {
                try document(from: file, expecting: stamp.byteCount)
            }
        try file.requireUnchanged(since: stamp)
        return document
    }

    private func document(from stream: some ByteStream, expecting count: Int = 0) throws -> Document {
        let window = try Window(capacity: min(max(limits.bufferBytes, 8), 64 << 10))
        var isMore = try times.measure(.reading) { try window.fill(from: stream) }
        let mark = ByteOrderMark(window.bytes.prefix(4))
        var decoder = try decoder(after: mark, expecting: count)
        var offset = mark?.count ?? 0
        try window.drop(offset)
        while true {
            try limits.requireSoFar(offset + window.count)
            let used = try times.measure(.decoding) { try decoder.add(window.bytes, at: offset, isEnd: !isMore) }
            offset += used
            guard isMore else { break }
            try window.drop(used)
            isMore = try times.measure(.reading) { try window.fill(from: stream) }
        }
        if count > 0, offset != count { throw InputError.changed(from: count, to: offset) }
        return Document(
            id: path.name, text: decoder.text,
            source: Source(path: path.name, range: 0..<offset, encoding: decoder.encoding),
            alignment: decoder.alignment)
    }

    private func decoder(after mark: ByteOrderMark?, expecting count: Int) throws(InputError) -> any TextDecoder {
        switch mark {
        case nil, .utf8: UTF8Decoder(from: mark?.count ?? 0, expecting: count)
        case .utf16LittleEndian: UTF16Decoder(isBigEndian: false)
        case .utf16BigEndian: UTF16Decoder(isBigEndian: true)
        case .utf32: throw InputError("is UTF-32, which is not read; convert it with 'iconv -f utf-32 -t utf-8'")
        }
    }
}
