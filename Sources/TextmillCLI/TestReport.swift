import Foundation
import TextmillPipeline

/// Tells how tests went, a line a test, as the results come in.
struct TestReport {
    private(set) var junit = JUnitReport()
    private(set) var failed = 0
    private var updated = 0

    /// Tells a result.
    mutating func add(_ result: TestResult, isUpdated: Bool = false) {
        let name = result.test.name.onOneLine
        if result.isPassed {
            print("passed   \(name)")
        } else {
            print("\(isUpdated ? "updated" : "FAILED ")  \(result.place): \(name)")
            result.lines.forEach { print("         \($0)") }
        }
        // Should a stage crash at the next test, this one is told.
        fflush(nil)
        if isUpdated { updated += 1 } else if !result.isPassed { failed += 1 }
        let failure = result.isPassed || isUpdated ? nil : result.lines.joined(separator: "\n")
        junit.cases.append(.init(suite: result.path, name: result.test.name, seconds: result.seconds, failure: failure))
    }

    /// Tells how it all went.
    func end() {
        let count = junit.cases.count
        let passed = count - failed - updated
        let parts = [(passed, "passed"), (updated, "updated"), (failed, "failed")].filter { $0.0 > 0 }
        print("\n\(count) test\(count == 1 ? "" : "s"): \(parts.map { "\($0.0) \($0.1)" }.joined(separator: ", "))")
    }
}
