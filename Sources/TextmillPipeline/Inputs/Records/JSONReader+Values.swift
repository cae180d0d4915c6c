import Textmill

extension JSONReader {
    /// The value that `bytes` hold, and nothing after it.
    static func value(in bytes: [UInt8]) throws -> FieldValue {
        try bytes.withUnsafeBufferPointer { buffer in
            var reader = try JSONReader(buffer)
            reader.passWhitespace()
            let value = try reader.value(depth: 1)
            try reader.requireEnd()
            return value
        }
    }

    /// Reads any value, which stands at `depth`.
    mutating func value(depth: Int) throws(JSONFault) -> FieldValue {
        switch next {
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "{"): return .record(try record(depth: depth))
        case UInt8(ascii: "["): return .list(try list(depth: depth))
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number(try number())
        default: return try word()
        }
    }

    /// Reads the fields of a record, and each of their values by `read`, which is given the name and where it stands.
    mutating func fields(
        depth: Int, _ read: (inout JSONReader, _ name: String, _ start: Int) throws(JSONFault) -> Void
    ) throws(JSONFault) {
        try requireDepth(depth)
        offset += 1
        passWhitespace()
        if pass(UInt8(ascii: "}")) { return }
        var names = NameSet()
        repeat {
            passWhitespace()
            let start = offset
            guard next == UInt8(ascii: "\"") else {
                throw JSONFault(at: offset, "a name wants a quote, not \(nextShown)")
            }
            let name = try string()
            guard names.insert(name) else { throw JSONFault(at: start, "the name '\(name)' is there twice") }
            passWhitespace()
            guard pass(UInt8(ascii: ":")) else {
                throw JSONFault(at: offset, "a name wants ':' after it, not \(nextShown)")
            }
            passWhitespace()
            try read(&self, name, start)
            passWhitespace()
        } while pass(UInt8(ascii: ","))
        guard pass(UInt8(ascii: "}")) else {
            throw JSONFault(at: offset, "a field wants ',' or '}' after it, not \(nextShown)")
        }
    }

    private mutating func record(depth: Int) throws(JSONFault) -> [FieldValue.Field] {
        var fields: [FieldValue.Field] = []
        try self.fields(depth: depth) { (reader, name, _) throws(JSONFault) in
            fields.append(FieldValue.Field(name: name, value: try reader.value(depth: depth + 1)))
        }
        return fields
    }

    private mutating func list(depth: Int) throws(JSONFault) -> [FieldValue] {
        try requireDepth(depth)
        offset += 1
        passWhitespace()
        if pass(UInt8(ascii: "]")) { return [] }
        var items: [FieldValue] = []
        repeat {
            passWhitespace()
            items.append(try value(depth: depth + 1))
            passWhitespace()
        } while pass(UInt8(ascii: ","))
        guard pass(UInt8(ascii: "]")) else {
            throw JSONFault(at: offset, "an item wants ',' or ']' after it, not \(nextShown)")
        }
        return items
    }

    private mutating func word() throws(JSONFault) -> FieldValue {
        for (word, value) in [("true", FieldValue.boolean(true)), ("false", .boolean(false)), ("null", .null)]
        where bytes.buffer(offset..<offset + word.utf8.count).elementsEqual(word.utf8) {
            offset += word.utf8.count
            return value
        }
        throw JSONFault(at: offset, "\(nextShown) begins no value")
    }

    private func requireDepth(_ depth: Int) throws(JSONFault) {
        if depth > Self.maxDepth { throw JSONFault(at: offset, "values are nested deeper than \(Self.maxDepth)") }
    }
}

/// The names of a record so far, told apart by their bytes: strings that look alike may differ in them.
private struct NameSet {
    private var few: [String] = []
    private var many: Set<[UInt8]> = []

    /// Adds `name` and returns true, or returns false if it is there.
    mutating func insert(_ name: String) -> Bool {
        if few.count < 16 {
            if few.contains(where: { $0.hasSameBytes(as: name) }) { return false }
            few.append(name)
            return true
        }
        if many.isEmpty { many = Set(few.map { Array($0.utf8) }) }
        return many.insert(Array(name.utf8)).inserted
    }
}

extension String {
    /// Whether it is `other` byte for byte. To `==`, «й» is the same in one scalar and in two.
    func hasSameBytes(as other: String) -> Bool {
        utf8.count == other.utf8.count && utf8.elementsEqual(other.utf8)
    }
}
