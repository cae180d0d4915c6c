import Textmill

extension PlacedValue {
    /// The value with each `${NAME}` and `${NAME:default}` in its scalars filled in; `$${` stands for `${`. Keys stay.
    ///
    /// It happens after parsing, so that no value can change the structure of the file.
    func filled(from environment: (String) -> String?, noting problems: inout Diagnostics) -> PlacedValue {
        switch value {
        case .null: return self
        case .scalar(let text):
            guard text.utf8.contains(UInt8(ascii: "$")) else { return self }
            return PlacedValue(.scalar(fill(text, from: environment, noting: &problems)), at: place)
        case .list(let items):
            return PlacedValue(.list(items.map { $0.filled(from: environment, noting: &problems) }), at: place)
        case .map(let entries):
            let filled = entries.map {
                Entry(key: $0.key, value: $0.value.filled(from: environment, noting: &problems))
            }
            return PlacedValue(.map(filled), at: place)
        }
    }

    private func fill(_ text: String, from environment: (String) -> String?, noting problems: inout Diagnostics)
        -> String
    {
        let bytes = Array(text.utf8)
        var filled: [UInt8] = []
        var rest = bytes[...]
        var isAfterDollar = false
        while let byte = rest.popFirst() {
            let isDollar = byte == UInt8(ascii: "$")
            guard isDollar, !isAfterDollar, rest.first == UInt8(ascii: "{") else {
                // Of `$${` the first `$` is there already.
                if !(isDollar && isAfterDollar && rest.first == UInt8(ascii: "{")) { filled.append(byte) }
                isAfterDollar = isDollar
                continue
            }
            rest = rest.dropFirst()
            let written = rest.prefix { $0 != UInt8(ascii: "}") }
            rest = rest[written.endIndex...]
            let value = problems.collect {
                guard rest.popFirst() != nil else { throw Diagnostic.openVariable(at: place) }
                return try variable(String(decoding: written, as: UTF8.self), from: environment)
            }
            guard let value else {
                problems.mute(place)
                return text
            }
            filled += value.utf8
            guard filled.count <= Self.longestFilled else {
                problems.add(.tooLong(at: place, Self.longestFilled))
                return text
            }
        }
        return String(decoding: filled, as: UTF8.self)
    }

    /// How many bytes a value may have with its variables filled in.
    private static let longestFilled = 64 << 10

    /// The value of a variable that is written as `NAME` or `NAME:default`.
    private func variable(_ written: String, from environment: (String) -> String?) throws -> String {
        let parts = written.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        let name = parts.first.map { String($0) } ?? ""
        guard name.isVariableName else { throw Diagnostic.oddVariable(name, at: place) }
        guard let value = environment(name) ?? (parts.count > 1 ? String(parts[1]) : nil) else {
            throw Diagnostic.unsetVariable(name, at: place)
        }
        return value
    }
}

extension String {
    /// The text with `${` written as `$${`, so that nothing is filled in. It goes by bytes, as filling in does: to Swift, `{`
    /// with a combining mark is another character.
    var withoutVariables: String {
        var escaped: [UInt8] = []
        var isAfterDollar = false
        for byte in utf8 {
            if isAfterDollar, byte == UInt8(ascii: "{") { escaped.append(UInt8(ascii: "$")) }
            escaped.append(byte)
            isAfterDollar = byte == UInt8(ascii: "$")
        }
        return String(decoding: escaped, as: UTF8.self)
    }

    fileprivate var isVariableName: Bool {
        !isEmpty && !(utf8.first.map { $0 >= 0x30 && $0 <= 0x39 } ?? true)
            && utf8.allSatisfy {
                ($0 >= 0x41 && $0 <= 0x5A) || ($0 >= 0x61 && $0 <= 0x7A) || ($0 >= 0x30 && $0 <= 0x39) || $0 == 0x5F
            }
    }
}

extension Diagnostic {
    fileprivate static func openVariable(at place: Place) -> Diagnostic {
        .error("'${' has no '}'", at: place, hint: "close it, or write '$${' for the two characters themselves")
    }

    fileprivate static func tooLong(at place: Place, _ limit: Int) -> Diagnostic {
        .error("with its variables filled in, this is longer than \(limit.grouped) bytes", at: place)
    }

    fileprivate static func oddVariable(_ name: String, at place: Place) -> Diagnostic {
        .error("'\(name)' cannot be a variable's name", at: place, hint: "letters, digits and '_', and no digit first")
    }

    fileprivate static func unsetVariable(_ name: String, at place: Place) -> Diagnostic {
        .error("the variable '\(name)' is not set", at: place, hint: "set it, or give a default: '${\(name):…}'")
    }
}
