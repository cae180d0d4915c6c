import Testing
import Textmill
import TextmillStages

@testable import TextmillTesting

/// The stock stages keep the rules that plugins are held to.
@Suite struct StockConformanceTests {
    @Test(arguments: StageRegistry.stock.names)
    func eachStageKeepsTheRules(_ name: String) throws {
        let stage = try #require(StageRegistry.stock.stage(named: name))
        var effort = Conformance.Effort()
        effort.lineLength = 50_000
        effort.documents = 0
        let before: [any Stage] = stage.contract.requires.contains(.sentences) ? [SplitSentences()] : []
        let verdicts = Conformance(try StageSubject(stage), after: before, effort: effort).verdicts()
        for verdict in verdicts {
            #expect(verdict.faults.prefix(3).map(\.description) == [], "\(name): \(verdict.check.rawValue)")
            // No model file is among what settings are tried with.
            let remarks = verdict.remarks.filter { !$0.hasPrefix("'model'") }
            #expect(remarks.prefix(3) == [], "\(name): \(verdict.check.rawValue)")
        }
    }
}
