import Foundation
import TextmillLanguage

/// A tally as people read it.
enum ScoreTable {
    static func text(_ tally: EntityTally) -> String {
        let width = max(12, tally.counts.keys.map(\.count).max() ?? 0)
        func row(_ name: String, _ counts: EntityTally.Counts) -> String {
            let shares = [counts.precision, counts.recall, counts.harmonicMean].map { $0.percent.leftPadded(to: 9) }
            let sums = [counts.marked, counts.found, counts.right].map { String($0).leftPadded(to: 9) }
            return name.padded(to: width) + (shares + sums).joined() + "\n"
        }
        let head = ["precision", "recall", "F1", "marked", "found", "right"].map { $0.leftPadded(to: 9) }.joined(
            separator: "")
        let rows = tally.counts.sorted { $0.key < $1.key }.map { row($0.key, $0.value) }
        return tally.mode.rawValue.padded(to: width) + head + "\n"
            + rows.joined() + row("all", tally.total)
    }
}

extension Double {
    /// The share in percent, to a hundredth of one.
    var percent: String { String(format: "%.2f", self * 100) }
}
