public import Textmill

/// The documents that a pipeline file's `documents` name, in their order: entries as they stand, files by their paths' bytes.
///
/// A file that several entries name is read once, for the first of them. What cannot be read is one arrival that
/// fails, and the next one goes on.
public struct Inputs: DocumentSource {
    private let limits: InputLimits
    private let selections: [Selection]
    private let readers: Readers
    private var index = 0
    private var finds: Finds?
    private var failed: Set<[UInt8]> = []
    private var records: RecordStream?
    private var times = RunTimes()

    /// Looks up what `entries` name, and throws if any names nothing. No document is read.
    ///
    /// A document of more than `maxDocumentBytes` fails.
    public init(_ entries: [InputEntry], maxDocumentBytes: Int = 64 << 20) throws(Diagnostics) {
        try self.init(entries, limits: InputLimits(maxDocumentBytes: maxDocumentBytes))
    }

    init(_ entries: [InputEntry], limits: InputLimits) throws(Diagnostics) {
        var diagnostics = Diagnostics()
        var selections: [Selection] = []
        for entry in entries {
            guard let selection = diagnostics.collect({ try Selection(entry) }) else { continue }
            if selection.isStandardInput, selections.contains(where: { $0.isStandardInput }) {
                diagnostics.add(.error("standard input is read once, and '-' is there twice", at: entry.path.place))
            }
            selections.append(selection)
        }
        try diagnostics.throwIfErrors()
        self.limits = limits
        self.selections = selections
        readers = Readers(selections)
    }

    /// The entry that would read files in the folder at `path`, where outputs are to go, or files of a folder that it lies
    /// in; nil if none would.
    public func entry(reading path: String) -> InputEntry? {
        selections.first { $0.reads(from: path.resolvedPath) }?.entry
    }

    /// Whether standard input is read, which can be done once only.
    public var readsStandardInput: Bool { selections.contains { $0.isStandardInput } }

    /// How many bytes there are to read in all, which takes a look at every file; nil where only reading can tell.
    public var countBytes: @Sendable () -> Int? {
        { [selections] in
            var total = 0
            for selection in selections {
                var finds = Finds(of: selection)
                while let find = finds.next() {
                    guard case .file(let path, let stamp) = find else { continue }
                    guard let stamp, !path.isGzipped else { return nil }
                    total += stamp.byteCount
                }
            }
            return total
        }
    }

    /// Counts in `times` what arrivals spend on reading and decoding.
    public mutating func count(in times: RunTimes) { self.times = times }

    /// The next document.
    public mutating func next() -> Arrival? {
        while true {
            if let arrival = records?.next() { return arrival }
            records = nil
            guard let find = nextFind() else { return nil }
            do throws(InputError) {
                if let arrival = try begin(find, for: selections[index].entry) { return arrival }
            } catch {
                return Arrival(failing: find.path.shown, error)
            }
        }
    }

    /// What is found next that was not found before.
    private mutating func nextFind() -> Find? {
        while index < selections.count {
            if finds == nil { finds = Finds(of: selections[index]) }
            while let find = finds?.next() { if isNew(find) { return find } }
            finds = nil
            index += 1
        }
        return nil
    }

    private mutating func isNew(_ find: Find) -> Bool {
        switch find {
        case .file(let path, _): !readers.isRead(path, before: index)
        case .failure(let path, _): failed.insert(Array(path.name.utf8)).inserted
        }
    }

    /// The arrival of a file that is one document; nil for a file of many, which come next.
    private mutating func begin(_ find: Find, for entry: InputEntry) throws(InputError) -> Arrival? {
        switch find {
        case .failure(_, let error): throw error
        case .file(let path, let stamp):
            if path.format(for: entry.format) == .jsonl {
                records = try RecordStream(path, stamp, names: entry.fields, limits: limits, times: times)
                return nil
            }
            let input = TextInput(path: path, stamp: stamp, limits: limits, times: times)
            return Arrival(name: path.name, byteCount: stamp?.byteCount ?? 0) { try input.document() }
        }
    }
}
