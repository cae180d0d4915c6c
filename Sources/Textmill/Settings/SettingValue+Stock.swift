/// A setting that is one of several words. An enum of strings takes part with `: String, CaseIterable, SettingChoice`.
public protocol SettingChoice: SettingValue, CaseIterable, RawRepresentable<String> {}

extension SettingChoice {
    /// One of its words.
    public static var kind: SettingKind { .choice(allCases.map(\.rawValue)) }

    /// Reads one of the words.
    public init(reading node: SettingNode) throws {
        let words = Self.allCases.map(\.rawValue)
        let word = try node.scalar(for: Self.kind)
        guard let choice = Self(rawValue: word) else {
            throw node.mismatch(Self.kind, hint: words.nearest(to: word).map { "did you mean '\($0)'?" })
        }
        self = choice
    }

    /// The word.
    public var yaml: String? { rawValue }
}

/// A setting that is a number, and so can have a range.
public protocol SettingNumber: SettingValue, Comparable {
    /// The number, to be compared with a range.
    var number: Double { get }
}

extension Int: SettingNumber {
    /// A whole number.
    public static var kind: SettingKind { .integer }
    /// Reads decimal digits, with a sign if there is one.
    public init(reading node: SettingNode) throws {
        guard let number = Int(try node.scalar(for: .integer)) else { throw node.mismatch(.integer) }
        self = number
    }
    /// Its digits.
    public var yaml: String? { String(self) }
    /// The same number.
    public var number: Double { Double(self) }
}

extension Double: SettingNumber {
    /// A number.
    public static var kind: SettingKind { .number }
    /// Reads a decimal number; infinities and NaN are refused.
    public init(reading node: SettingNode) throws {
        guard let number = Double(try node.scalar(for: .number)), number.isFinite else { throw node.mismatch(.number) }
        self = number
    }
    /// Its digits.
    public var yaml: String? { String(self) }
    /// The same number.
    public var number: Double { self }
}

extension Bool: SettingValue {
    /// True or false.
    public static var kind: SettingKind { .boolean }
    /// Reads `true` or `false`, and the words YAML 1.1 had for them: `yes`, `no`, `on`, `off`.
    public init(reading node: SettingNode) throws {
        switch try node.scalar(for: .boolean) {
        case "true", "True", "TRUE", "yes", "Yes", "YES", "on", "On", "ON": self = true
        case "false", "False", "FALSE", "no", "No", "NO", "off", "Off", "OFF": self = false
        default: throw node.mismatch(.boolean)
        }
    }
    /// `true` or `false`.
    public var yaml: String? { self ? "true" : "false" }
}

extension String: SettingValue {
    /// Text.
    public static var kind: SettingKind { .text }
    /// Reads any single value as it is written.
    public init(reading node: SettingNode) throws { self = try node.scalar(for: .text) }
    /// The text in double quotes.
    public var yaml: String? {
        let escaped = unicodeScalars.map { scalar -> String in
            switch scalar {
            case "\"": "\\\""
            case "\\": "\\\\"
            case "\n": "\\n"
            case "\t": "\\t"
            default: String(scalar)
            }
        }
        return "\"\(escaped.joined())\""
    }
}

extension Optional: SettingValue where Wrapped: SettingValue {
    /// What its value takes.
    public static var kind: SettingKind { Wrapped.kind }
    /// Reads the value; nothing, said so, is nil.
    public init(reading node: SettingNode) throws {
        if case .null = node.placed.value { self = nil } else { self = try Wrapped(reading: node) }
    }
    /// The value, if there is one.
    public var yaml: String? { flatMap(\.yaml) }
}

extension Array: SettingValue where Element: SettingValue {
    /// A list.
    public static var kind: SettingKind { .list(Element.kind) }
    /// Reads a list; what is no list, and could be an item, is a list of one.
    public init(reading node: SettingNode) throws {
        var problems = Diagnostics()
        switch node.placed.value {
        case .list(let items):
            self = []
            for item in items where !problems.isFull {
                if let element = problems.collect({ try Element(reading: node.with(item)) }) { append(element) }
            }
        case .null: throw node.mismatch(Self.kind)
        case .map where !Element.kind.takesMaps: throw node.mismatch(Self.kind)
        default: self = [try Element(reading: node)]
        }
        try problems.throwIfErrors()
    }
    /// The list in brackets.
    public var yaml: String? { "[\(compactMap(\.yaml).joined(separator: ", "))]" }
}

extension Dictionary: SettingValue where Key == String, Value: SettingValue {
    /// A map.
    public static var kind: SettingKind { .map(Value.kind) }
    /// Reads a map.
    public init(reading node: SettingNode) throws {
        guard let entries = node.placed.entries else { throw node.mismatch(Self.kind) }
        self = [:]
        var problems = Diagnostics()
        for entry in entries where !problems.isFull {
            self[entry.name] = problems.collect { try Value(reading: node.with(entry.value)) }
        }
        try problems.throwIfErrors()
    }
    /// The map in braces, its keys in order.
    public var yaml: String? {
        let entries = sorted { $0.key < $1.key }
        return isEmpty ? "{}" : "{\(entries.map { "\($0.key): \($0.value.yaml ?? "null")" }.joined(separator: ", "))}"
    }
}
