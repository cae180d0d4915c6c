import Textmill

extension RunRecord {
    /// Whether `bytes` are the record of a run that came to its end.
    static func isOfWholeRun(_ bytes: [UInt8]) -> Bool {
        (try? JSONReader.value(in: bytes))?["state"]?.text == State.complete.rawValue
    }

    /// Whether two records are the same, times aside.
    static func areEqual(_ first: [UInt8], _ second: [UInt8]) -> Bool {
        guard let first = try? JSONReader.value(in: first), let second = try? JSONReader.value(in: second) else {
            return false
        }
        return first.withoutTimes == second.withoutTimes
    }
}

extension FieldValue {
    fileprivate var withoutTimes: [Field] { members.filter { $0.name != "times" } }
}
