/// The lines of a stream that are not blank, one after another, in bounded memory. A line ends in LF or CR LF.
struct Lines {
    /// How many lines have been passed, blank ones too.
    private(set) var count = 0
    private let stream: any ByteStream
    private let maxLineBytes: Int
    private let window: Window
    /// Where in the file the window begins.
    private var offset = 0

    init(of stream: some ByteStream, limits: InputLimits) throws(InputError) {
        self.stream = stream
        maxLineBytes = limits.maxDocumentBytes
        window = try Window(capacity: limits.bufferBytes)
        try passByteOrderMark()
    }

    private mutating func passByteOrderMark() throws(InputError) {
        while window.count < 4, try window.readMore(from: stream) {}
        switch ByteOrderMark(window.bytes.prefix(4)) {
        case nil: break
        case .utf8: try drop(3)
        case .utf32: throw InputError("is UTF-32; JSON Lines are UTF-8")
        default: throw InputError("is UTF-16; JSON Lines are UTF-8")
        }
    }

    /// The next line; nil after the last.
    mutating func next() throws(InputError) -> Line? {
        var searched = 0
        while true {
            if let end = window.lineFeed(from: searched) {
                if let line = try take(end, before: 1) { return line }
                searched = 0
                continue
            }
            searched = window.count
            // One more for a CR that is the line break's.
            if searched > maxLineBytes + 1 { return try passLine() }
            if try !window.readMore(from: stream) { return try take(searched, before: 0) }
        }
    }

    /// Takes the first `length` bytes as a line and drops a line break of `breakLength` bytes; nil if they are blank.
    private mutating func take(_ length: Int, before breakLength: Int) throws(InputError) -> Line? {
        var bytes = window.bytes.prefix(length)
        if breakLength > 0, bytes.last == 0x0D { bytes.removeLast() }
        let content = bytes.count > maxLineBytes ? Line.Content.tooLong(bytes.count) : .bytes(Array(bytes))
        let line = bytes.allSatisfy(\.isWhitespace) ? nil : Line(number: count + 1, offset: offset, content: content)
        try drop(length + breakLength)
        if length + breakLength > 0 { count += 1 }
        return line
    }

    /// Passes over a line that is too long, of which nothing is kept.
    private mutating func passLine() throws(InputError) -> Line {
        let start = offset
        var last: UInt8 = 0
        var isMore = true
        while isMore {
            let end = window.lineFeed(from: 0)
            last = window.bytes.prefix(end ?? window.count).last ?? last
            try drop(end ?? window.count)
            isMore = end == nil ? try window.readMore(from: stream) : false
        }
        let length = offset - start - (window.count > 0 && last == 0x0D ? 1 : 0)
        let line = Line(number: count + 1, offset: start, content: .tooLong(length))
        count += 1
        if window.count > 0 { try drop(1) }
        return line
    }

    private mutating func drop(_ count: Int) throws(InputError) {
        try window.drop(count)
        offset += count
    }
}

extension UInt8 {
    /// Whether JSON takes it for white space.
    var isWhitespace: Bool { self == 0x20 || self == 0x0A || self == 0x0D || self == 0x09 }
}
