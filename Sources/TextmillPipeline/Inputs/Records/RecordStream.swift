/// A file of JSON Lines, whose records come one after another.
struct RecordStream {
    private let path: InputPath
    private let stamp: FileStamp?
    private let names: InputEntry.FieldNames
    private let limits: InputLimits
    private let times: RunTimes
    private let file: OpenFile
    private var lines: Lines
    private var isAtEnd = false

    /// Opens the file at `path`, which was listed with `stamp`; standard input if there is none.
    init(
        _ path: InputPath, _ stamp: FileStamp?, names: InputEntry.FieldNames, limits: InputLimits,
        times: RunTimes = RunTimes()
    ) throws(InputError) {
        self.path = path
        self.stamp = stamp
        self.names = names
        self.limits = limits
        self.times = times
        if let stamp {
            file = try OpenFile(path.location, bufferBytes: limits.bufferBytes)
            try file.requireUnchanged(since: stamp)
        } else {
            file = try OpenFile(descriptor: limits.standardInput, bufferBytes: limits.bufferBytes)
        }
        lines =
            if stamp != nil, path.isGzipped {
                try Lines(of: GzipStream(file, bufferBytes: limits.bufferBytes), limits: limits)
            } else {
                try Lines(of: file, limits: limits)
            }
    }

    /// The next record; nil after the last. Where the file cannot be read on, what is left of it is one failure.
    mutating func next() -> Arrival? {
        guard !isAtEnd else { return nil }
        do throws(InputError) {
            if let line = try lines.next() { return arrival(of: line) }
        } catch {
            isAtEnd = true
            let rest = InputError("\(error); its records from here on are not read")
            return Arrival(failing: "\(path.name):\(lines.count + 1)", rest)
        }
        isAtEnd = true
        do throws(InputError) {
            if let stamp { try file.requireUnchanged(since: stamp) }
            return nil
        } catch {
            return Arrival(failing: path.name, InputError("\(error); its records may be torn"))
        }
    }

    private func arrival(of line: Line) -> Arrival {
        let name = "\(path.name):\(line.number)"
        switch line.content {
        case .tooLong(let count):
            return Arrival(failing: name, byteCount: count, limits.excess(count, of: "line \(line.number) "))
        case .bytes(let bytes):
            let record = RecordInput(
                path: path.name, line: line.number, offset: line.offset, bytes: bytes, names: names)
            return Arrival(name: name, byteCount: bytes.count) { [times] in
                try times.measure(.decoding) { try record.document() }
            }
        }
    }
}
