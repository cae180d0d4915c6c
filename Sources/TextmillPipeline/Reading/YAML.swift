import CYAML
import Textmill

/// Reads YAML 1.1 with libyaml, keeping where each key and value stands.
///
/// A pipeline file is a person's writing, so what only machines write is refused: tags, several documents, keys that
/// are no scalars, more than `budget` allows. Aliases are followed, and count as often as they are followed.
struct YAML: ~Copyable {
    /// How much a file may hold.
    struct Budget {
        /// Bytes of the file.
        var bytes = 1 << 20
        /// Values in all, those behind aliases counted each time.
        var values = 20_000
        /// Lists and maps within each other.
        var depth = 64
    }

    private let parser: UnsafeMutablePointer<yaml_parser_t>
    private let lines: LineTable
    private let budget: Budget
    private var valuesLeft: Int
    private var anchors: [String: (value: PlacedValue, size: Int)] = [:]
    private var problems = Diagnostics()
    /// Where each value stands, by its place: from its first Unicode scalar to its last, counted from the file's start.
    private var extents: [Place: Range<Int>] = [:]
    /// Where the last value, or bracket, ends.
    private var lastEnd = 0

    /// The one document that `text` holds. Throws `Diagnostics`.
    static func read(_ text: [UInt8], budget: Budget = Budget()) throws -> PlacedValue {
        try readWithExtents(text, budget: budget).root
    }

    /// The one document that `text` holds, and from which Unicode scalar of the file to which each value stands, by its
    /// place; a byte order mark is not counted. Block scalars take in the line ends after them. Throws `Diagnostics`.
    static func readWithExtents(
        _ text: [UInt8], budget: Budget = Budget()
    ) throws -> (root: PlacedValue, extents: [Place: Range<Int>]) {
        guard text.count <= budget.bytes else { throw Diagnostic.tooLarge(budget.bytes) }
        // libyaml would count a byte order mark as a column, and take the first line for indented.
        return try text.dropFirst(byteOrderMark(of: text)).withUnsafeBufferPointer { bytes in
            var reader = YAML(bytes, budget)
            return (try reader.document(), reader.extents)
        }
    }

    /// How many bytes at the beginning of `text` are a byte order mark, which is no part of it.
    static func byteOrderMark(of text: [UInt8]) -> Int { text.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }

    private init(_ bytes: UnsafeBufferPointer<UInt8>, _ budget: Budget) {
        parser = .allocate(capacity: 1)
        yaml_parser_initialize(parser)
        yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
        yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        lines = LineTable(bytes)
        self.budget = budget
        valuesLeft = budget.values
    }

    deinit {
        yaml_parser_delete(parser)
        parser.deallocate()
    }

    private mutating func document() throws -> PlacedValue {
        var root: PlacedValue?
        while true {
            let event = try next()
            switch event.type {
            case YAML_STREAM_END_EVENT:
                try problems.throwIfErrors()
                guard let root else { throw Diagnostic.empty }
                return root
            case YAML_DOCUMENT_START_EVENT where root != nil: throw Diagnostic.secondDocument(event.place)
            case YAML_DOCUMENT_START_EVENT: root = try value(try next(), depth: 0)
            default: break
            }
        }
    }

    private mutating func value(_ event: Event, depth: Int) throws -> PlacedValue {
        guard depth <= budget.depth else { throw Diagnostic.tooDeep(event.place, budget.depth) }
        if let tag = event.tag { problems.add(.tag(tag, event.place)) }
        let before = valuesLeft
        let value: PlacedValue
        switch event.type {
        case YAML_ALIAS_EVENT: return try alias(event)
        case YAML_SEQUENCE_START_EVENT: value = PlacedValue(.list(try items(depth)), at: event.place)
        case YAML_MAPPING_START_EVENT: value = PlacedValue(.map(try entries(depth)), at: event.place)
        default: value = PlacedValue(event.isNull ? .null : .scalar(event.text), at: event.place)
        }
        try spend(1, at: event.place)
        extents[event.place] = event.start..<max(event.start, lastEnd)
        if let anchor = event.anchor { anchors[anchor] = (value, before - valuesLeft) }
        return value
    }

    private mutating func alias(_ event: Event) throws -> PlacedValue {
        guard let anchor = event.anchor, let (value, size) = anchors[anchor] else {
            throw Diagnostic.noAnchor(event.anchor ?? "", event.place)
        }
        try spend(size, at: event.place)
        extents[event.place] = event.start..<lastEnd
        return PlacedValue(value.value, at: event.place)
    }

    private mutating func items(_ depth: Int) throws -> [PlacedValue] {
        var items: [PlacedValue] = []
        while true {
            if problems.isFull { throw problems }
            let event = try next()
            if event.type == YAML_SEQUENCE_END_EVENT { return items }
            items.append(try value(event, depth: depth + 1))
        }
    }

    private mutating func entries(_ depth: Int) throws -> [PlacedValue.Entry] {
        var entries: [PlacedValue.Entry] = []
        var lineOfKey: [String: Int] = [:]
        while true {
            if problems.isFull { throw problems }
            let event = try next()
            if event.type == YAML_MAPPING_END_EVENT { return entries }
            let key = try value(event, depth: depth + 1)
            // A key may have the place of its map.
            extents[key.place] = nil
            let value = try value(try next(), depth: depth + 1)
            guard let name = key.scalar ?? (event.type == YAML_SCALAR_EVENT ? event.text : nil) else {
                problems.add(.keyNotScalar(key))
                continue
            }
            if let line = lineOfKey[name] { problems.add(.duplicateKey(name, key.place, line)) }
            lineOfKey[name] = key.place.line
            entries.append(PlacedValue.Entry(key: PlacedValue(.scalar(name), at: key.place), value: value))
        }
    }

    private mutating func spend(_ values: Int, at place: Place) throws {
        valuesLeft -= values
        guard valuesLeft >= 0 else { throw Diagnostic.tooMany(place, budget.values) }
    }
}

// MARK: Events

extension YAML {
    /// What libyaml came upon, taken out of its memory.
    private struct Event {
        let type: yaml_event_type_t
        let place: Place
        let start: Int
        var text = ""
        var anchor: String?
        var tag: String?
        var isPlain = false

        /// Nothing, said so.
        var isNull: Bool { isPlain && ["", "~", "null", "Null", "NULL"].contains(text) }
    }

    private mutating func next() throws -> Event {
        var raw = yaml_event_t()
        guard yaml_parser_parse(parser, &raw) == 1 else { throw syntaxError() }
        defer { yaml_event_delete(&raw) }
        let (start, end) = (Int(raw.start_mark.index), Int(raw.end_mark.index))
        var event = Event(type: raw.type, place: lines.place(raw.start_mark, raw.end_mark, raw.type), start: start)
        // The end of a list or map without brackets is where the next thing begins, and takes up no room.
        if end > start { lastEnd = end }
        switch raw.type {
        case YAML_SCALAR_EVENT:
            let scalar = raw.data.scalar
            event.text =
                scalar.value.map {
                    String(decoding: UnsafeBufferPointer(start: $0, count: scalar.length), as: UTF8.self)
                } ?? ""
            event.isPlain = scalar.style == YAML_PLAIN_SCALAR_STYLE
            event.anchor = Self.string(scalar.anchor)
            event.tag = Self.string(scalar.tag)
        case YAML_SEQUENCE_START_EVENT:
            event.anchor = Self.string(raw.data.sequence_start.anchor)
            event.tag = Self.string(raw.data.sequence_start.tag)
        case YAML_MAPPING_START_EVENT:
            event.anchor = Self.string(raw.data.mapping_start.anchor)
            event.tag = Self.string(raw.data.mapping_start.tag)
        case YAML_ALIAS_EVENT: event.anchor = Self.string(raw.data.alias.anchor)
        default: break
        }
        return event
    }

    private static func string(_ bytes: UnsafeMutablePointer<yaml_char_t>?) -> String? {
        bytes.map { String(cString: $0) }
    }

    private func syntaxError() -> Diagnostic {
        let problem = parser.pointee.problem.map { String(cString: $0) } ?? "it ends too early"
        if parser.pointee.error == YAML_READER_ERROR {
            return .unreadable(problem, lines.place(byte: parser.pointee.problem_offset))
        }
        let context = parser.pointee.context.map { String(cString: $0) }
        let (start, stop) = (parser.pointee.context_mark, parser.pointee.problem_mark)
        return YAMLFault(
            problem: problem, context: context, start: lines.place(start, start, YAML_NO_EVENT),
            stop: lines.place(stop, stop, YAML_NO_EVENT), isTab: lines.hasTab(at: stop), lines: lines
        ).diagnostic
    }
}

extension Diagnostic {
    fileprivate static func tooLarge(_ limit: Int) -> Diagnostic {
        .error(
            "the file is over \(limit.grouped) bytes, the most a pipeline file may have", hint: "is it the right file?")
    }

    fileprivate static var empty: Diagnostic {
        .error("the file is empty", hint: "'textmill new pipeline NAME' writes one to start from")
    }

    fileprivate static func secondDocument(_ place: Place) -> Diagnostic {
        .error(
            "a second YAML document begins here", at: place,
            hint: "a pipeline file holds one; put the other in a file of its own")
    }

    fileprivate static func tooDeep(_ place: Place, _ limit: Int) -> Diagnostic {
        .error("lists and maps stand more than \(limit) deep in each other", at: place)
    }

    fileprivate static func tooMany(_ place: Place, _ limit: Int) -> Diagnostic {
        .error("the file has more than \(limit.grouped) values, those behind aliases counted each time", at: place)
    }

    fileprivate static func tag(_ tag: String, _ place: Place) -> Diagnostic {
        .error("the tag '\(tag)' has no meaning here", at: place, hint: "take it away; a setting knows its own type")
    }

    fileprivate static func noAnchor(_ name: String, _ place: Place) -> Diagnostic {
        .error("no anchor '&\(name)' stands before this alias", at: place)
    }

    fileprivate static func keyNotScalar(_ key: PlacedValue) -> Diagnostic {
        .error("a key is a word, not \(key.shown)", at: key.place)
    }

    fileprivate static func duplicateKey(_ name: String, _ place: Place, _ line: Int) -> Diagnostic {
        .error("the key '\(name)' stands twice in one map", at: place, hint: "the first is on line \(line)")
    }

    fileprivate static func unreadable(_ problem: String, _ place: Place) -> Diagnostic {
        .error("the file is not text in UTF-8: \(problem)", at: place)
    }
}
