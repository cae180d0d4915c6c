public import Textmill

/// A number of bytes: `67108864`, `64 MiB`, `200MB`.
public struct ByteCount: SettingValue, Hashable {
    /// The bytes, 1 or more.
    public let bytes: Int

    /// So many bytes.
    public init(_ bytes: Int) { self.bytes = bytes }

    /// A number of bytes.
    public static var kind: SettingKind { .other("a number of bytes, such as 64 MiB") }

    /// The bytes, in the largest unit that leaves no rest.
    public var yaml: String? {
        let unit = Self.units.last { $0.name.hasSuffix("iB") && bytes % $0.bytes == 0 }
        return unit.map { "\(bytes / $0.bytes) \($0.name)" } ?? String(bytes)
    }

    /// Reads digits, and a unit if there is one: kB, MB, GB are powers of 1000, KiB, MiB, GiB of 1024.
    public init(reading node: SettingNode) throws {
        let written = try node.scalar(for: Self.kind).filter { $0 != " " && $0 != "_" }
        let digits = written.prefix { $0.isASCII && $0.isNumber }
        let name = written.dropFirst(digits.count).lowercased()
        let unit = name.isEmpty || name == "b" ? 1 : Self.units.first { $0.name.lowercased() == name }?.bytes
        guard let count = Int(digits), let unit, count > 0,
            case let (bytes, false) = count.multipliedReportingOverflow(by: unit)
        else { throw node.mismatch(Self.kind) }
        self.bytes = bytes
    }

    private static let units: [(name: String, bytes: Int)] = [
        ("kB", 1_000), ("MB", 1_000_000), ("GB", 1_000_000_000), ("KiB", 1 << 10), ("MiB", 1 << 20), ("GiB", 1 << 30),
    ]
}
