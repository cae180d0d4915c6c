extension RunRecord {
    /// Whether `bytes` are the record of a run that came to its end.
    static func isOfWholeRun(_ bytes: [UInt8]) -> Bool {
        String(decoding: bytes, as: UTF8.self).contains("\n  \"state\": \"\(State.complete.rawValue)\"")
    }

    /// Whether two records are the same, times aside.
    static func areEqual(_ first: [UInt8], _ second: [UInt8]) -> Bool {
        let times = Array("\n  \"times\": ".utf8)
        guard let end = first.firstRange(of: times), let other = second.firstRange(of: times) else { return false }
        return first[..<end.lowerBound] == second[..<other.lowerBound]
    }
}
