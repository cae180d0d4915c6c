public import Textmill

/// A length of time: `30s`, `200ms`, `5 min`; a bare number counts seconds.
public struct TimeSpan: SettingValue, Hashable {
    /// How long, more than nothing.
    public let duration: Duration

    /// As long as `duration`.
    public init(_ duration: Duration) { self.duration = duration }

    /// A length of time.
    public static var kind: SettingKind { .other("a length of time, such as 30s or 200ms") }

    /// The time in the largest unit that leaves no rest: `200ms`.
    public var yaml: String? { written(between: "") }

    /// The time as a sentence says it: `200 ms`.
    var shown: String { written(between: " ") }

    private func written(between space: String) -> String {
        let milliseconds = self.milliseconds
        let unit = Self.units.last { milliseconds % $0.milliseconds == 0 } ?? ("ms", 1)
        return "\(milliseconds / unit.milliseconds)\(space)\(unit.name)"
    }

    /// Whole milliseconds.
    var milliseconds: Int {
        Int(clamping: duration.components.seconds) * 1000 + Int(duration.components.attoseconds / 1_000_000_000_000_000)
    }

    /// Reads digits, and a unit if there is one: ms, s, min, h.
    public init(reading node: SettingNode) throws {
        let written = try node.scalar(for: Self.kind).filter { $0 != " " }
        let digits = written.prefix { $0.isASCII && $0.isNumber }
        let name = written.dropFirst(digits.count)
        let unit = name.isEmpty ? 1000 : Self.units.first { $0.name == name }?.milliseconds
        guard let count = Int(digits), let unit, count > 0, count <= 1_000_000_000 else {
            throw node.mismatch(Self.kind)
        }
        duration = .milliseconds(count * unit)
    }

    private static let units: [(name: String, milliseconds: Int)] = [
        ("ms", 1), ("s", 1_000), ("min", 60_000), ("h", 3_600_000),
    ]
}
