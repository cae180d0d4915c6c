/// What became of a stage before one rule.
package struct ConformanceVerdict: Sendable {
    package let check: ConformanceCheck
    /// How it breaks the rule; empty where it keeps it.
    package let faults: [ConformanceFault]
    /// What is worth a look and no fault.
    package let remarks: [String]
    /// How long it took to find out.
    package var duration = Duration.zero

    init(_ check: ConformanceCheck, faults: [ConformanceFault], remarks: [String] = []) {
        self.check = check
        self.faults = faults
        self.remarks = remarks
    }
}
