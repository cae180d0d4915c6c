public import Textmill

/// How `stage` breaks the rules that every stage keeps; empty where it keeps them.
///
/// It is tried on ordinary texts and on texts that are hard to get right: no text at all, NUL, combining marks, many
/// scripts, lines of a megabyte. Layers that it requires are made by `before`, in order, or else made up. All rules are
/// tried that `textmill plugin verify` tries, but for the memory's: other tests use the same memory.
///
///     #expect(faults(of: MarkShouting(), after: [SplitSentences()]) == [])
public func faults(of stage: some Stage, after before: [any Stage] = []) -> [String] {
    var effort = Conformance.Effort()
    effort.documents = 0
    let verdicts = Conformance(StageSubject(stage), after: before, effort: effort).verdicts()
    return verdicts.flatMap { verdict in verdict.faults.map { "\($0); \(verdict.check.advice)" } }
}
