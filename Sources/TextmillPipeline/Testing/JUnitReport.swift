import Foundation

/// What became of checks, as JUnit's XML, which build servers read.
public struct JUnitReport: Sendable {
    /// One check.
    public struct Case: Hashable, Sendable {
        /// The group that it belongs to.
        public var suite: String
        /// What was checked.
        public var name: String
        /// How long it took.
        public var seconds: Double
        /// What is wrong; nil where nothing is.
        public var failure: String?

        /// What became of the check `name` of `suite`.
        public init(suite: String, name: String, seconds: Double, failure: String? = nil) {
            self.suite = suite
            self.name = name
            self.seconds = seconds
            self.failure = failure
        }
    }

    /// The checks; those of one suite stand together in the report, wherever they stand here.
    public var cases: [Case]

    /// A report on `cases`.
    public init(_ cases: [Case] = []) { self.cases = cases }

    /// The report: a `testsuites` element, in it a `testsuite` for each suite, in the order they first came.
    public var xml: String {
        var names: [String] = []
        for suite in cases.map(\.suite) where !names.contains(suite) { names.append(suite) }
        let suites = names.map { name in Self.suite(name, cases.filter { $0.suite == name }) }
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites\(Self.counts(of: cases))>\n"
            + suites.joined() + "</testsuites>\n"
    }

    private static func suite(_ name: String, _ cases: [Case]) -> String {
        let lines = cases.map { check in
            let head =
                "    <testcase classname=\"\(escaped(name))\" name=\"\(escaped(check.name))\" "
                + "time=\"\(seconds(check.seconds))\""
            guard let failure = check.failure else { return head + "/>\n" }
            let first = failure.split(separator: "\n", maxSplits: 1).first.map(String.init) ?? ""
            return head
                + ">\n      <failure message=\"\(escaped(first))\">\(escaped(failure))</failure>\n    </testcase>\n"
        }
        return "  <testsuite name=\"\(escaped(name))\"\(counts(of: cases))>\n" + lines.joined() + "  </testsuite>\n"
    }

    private static func counts(of cases: [Case]) -> String {
        let failures = cases.count { $0.failure != nil }
        let time = seconds(cases.reduce(0) { $0 + $1.seconds })
        return " tests=\"\(cases.count)\" failures=\"\(failures)\" errors=\"0\" time=\"\(time)\""
    }

    private static func seconds(_ number: Double) -> String {
        String(format: "%.3f", number.isFinite ? max(0, number) : 0)
    }

    /// `text` with XML's own signs escaped. What XML 1.0 cannot hold at all is written out: `\u{0}`.
    private static func escaped(_ text: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x26: escaped += "&amp;"
            case 0x3C: escaped += "&lt;"
            case 0x3E: escaped += "&gt;"
            case 0x22: escaped += "&quot;"
            case 0x09, 0x0A, 0x0D: escaped += "&#\(scalar.value);"
            case ..<0x20, 0x7F...0x9F, 0xFFFE, 0xFFFF: escaped += "\\u{\(String(scalar.value, radix: 16))}"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}
