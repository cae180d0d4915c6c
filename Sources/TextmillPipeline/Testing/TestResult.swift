import Textmill

/// What came of a test.
public struct TestResult: Sendable {
    /// The test.
    public let test: PipelineTest
    /// The file that it stands in.
    public let path: String
    /// All that was not as expected; none if the test passed.
    let mismatches: [Mismatch]
    /// Stages that were skipped, and why.
    let skips: [String]
    /// How long it took.
    public let seconds: Double

    /// Whether all was as expected.
    public var isPassed: Bool { mismatches.isEmpty }

    /// Whether the test would pass if its file said what there is. How a document ends is for a person to say.
    public var isMendable: Bool { !isPassed && mismatches.allSatisfy { $0.corrections != nil } }

    /// Where the test begins: `news.test.yaml:4:5`.
    public var place: String { "\(path):\(test.place.line):\(test.place.column)" }

    /// What was not as expected, line by line.
    public var lines: [String] {
        mismatches.flatMap { $0.lines(in: path) } + (isPassed ? [] : skips)
    }
}
