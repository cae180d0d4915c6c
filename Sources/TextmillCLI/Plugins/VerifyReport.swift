import Foundation
import TextmillPipeline
import TextmillTesting

/// Tells how stages stand before the rules, a line a rule, as the verdicts come in.
struct VerifyReport {
    /// Most faults told of one rule: what is wrong on one text is mostly wrong on many.
    private static let shownFaults = 3

    private(set) var junit = JUnitReport()
    private(set) var faultCount = 0
    private var stage = ""
    private var stageCount = 0

    /// Begins a stage.
    mutating func begin(_ name: String, version: Int) {
        stage = name
        stageCount += 1
        print("\(stageCount > 1 ? "\n" : "")\(name), version \(version)")
    }

    /// Tells a verdict on the stage that was begun last.
    mutating func add(_ verdict: ConformanceVerdict) {
        let lines = lines(of: verdict)
        print("  \(verdict.faults.isEmpty ? "kept  " : "BROKEN")  \(verdict.check.rawValue)")
        lines.forEach { print("            \($0)") }
        for remark in shown(verdict.remarks) { print("            remark: \(remark)") }
        // Should the stage crash at the next rule, this one is told.
        fflush(nil)
        faultCount += verdict.faults.count
        let failure = verdict.faults.isEmpty ? nil : lines.joined(separator: "\n")
        let seconds = verdict.duration / .seconds(1)
        junit.cases.append(.init(suite: stage, name: verdict.check.rawValue, seconds: seconds, failure: failure))
    }

    /// Tells how it all went.
    func end() {
        let stages = "\(stageCount) stage\(stageCount == 1 ? "" : "s")"
        let broken = junit.cases.count { $0.failure != nil }
        print("\n\(stages), \(junit.cases.count) rules tried: \(broken == 0 ? "all kept" : "\(broken) broken")")
    }

    private func lines(of verdict: ConformanceVerdict) -> [String] {
        verdict.faults.isEmpty ? [] : shown(verdict.faults.map(\.description)) + ["→ \(verdict.check.advice)"]
    }

    private func shown(_ lines: [String]) -> [String] {
        let rest = lines.count - Self.shownFaults
        return lines.prefix(Self.shownFaults) + (rest > 0 ? ["and so on \(rest) more"] : [])
    }
}
