public import Textmill

/// How many documents may fail before a run stops: `20` in all, or `3/1000`, 3 of any 1,000 in a row.
public struct FailureLimit: SettingValue, Hashable {
    /// With so many failures the run stops, 1 or more.
    public let failures: Int
    /// They count if they are among so many documents in a row, not fewer than `failures`; nil for all of the run.
    public let documents: Int?

    /// A run that stops at `failures` among `documents` in a row.
    public init(_ failures: Int, of documents: Int? = nil) {
        self.failures = max(1, failures)
        self.documents = documents.map { max($0, failures) }
    }

    /// A number, or two.
    public static var kind: SettingKind { .other("a number of documents, such as 20, or 3/1000") }

    /// `20` or `3/1000`.
    public var yaml: String? { documents.map { "\(failures)/\($0)" } ?? "\(failures)" }

    /// Reads one number, or two with a slash between.
    public init(reading node: SettingNode) throws {
        let written = try node.scalar(for: Self.kind).filter { $0 != " " && $0 != "_" }
        let numbers = written.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
        guard let failures = numbers.first, numbers.count <= 2,
            numbers.allSatisfy({ (1...1_000_000_000).contains($0) }),
            numbers.count == 1 || failures <= numbers[1]
        else { throw node.mismatch(Self.kind) }
        self.failures = failures
        documents = numbers.count == 2 ? numbers[1] : nil
    }
}
