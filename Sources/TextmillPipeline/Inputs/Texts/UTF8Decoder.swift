import Textmill

/// Takes over UTF-8 as it is, byte for byte.
struct UTF8Decoder: TextDecoder {
    let encoding = Source.Encoding.utf8
    private(set) var text = ""
    private(set) var alignment: Alignment

    /// The decoder of a text that begins at byte `start` of its file, and is some `count` bytes long.
    init(from start: Int, expecting count: Int) {
        alignment = Alignment(from: start)
        text.reserveCapacity(count)
    }

    mutating func add(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int, isEnd: Bool) throws -> Int {
        let scan = UTF8Scan(bytes)
        let whole = UnsafeBufferPointer(rebasing: bytes[..<(isEnd ? bytes.count : scan.lastBorder)])
        if let fault = UTF8Fault(in: whole) { throw InputError.notUTF8(fault, in: bytes, at: offset) }
        text.append(String(sound: whole))
        alignment.append(textStep: 1, sourceStep: 1, steps: whole.count)
        return whole.count
    }
}

extension InputError {
    /// `fault` in `bytes`, which begin at byte `start` of their file.
    fileprivate static func notUTF8(
        _ fault: UTF8Fault, in bytes: UnsafeBufferPointer<UInt8>, at start: Int
    ) -> InputError {
        let sentence = "\(fault.reason) (at offset \((start + fault.offset).grouped))"
        if start + fault.offset == 1, bytes.starts(with: [0x1F, 0x8B]) {
            return InputError("\(sentence); the file begins as a gzipped one does, whose name must end in '.gz'")
        }
        guard let guess = EncodingGuess.likeliest(for: bytes[fault.offset...]) else { return InputError(sentence) }
        let name = guess.rawValue
        return InputError("\(sentence); it looks like \(name): convert it with 'iconv -f \(name) -t utf-8'")
    }
}
