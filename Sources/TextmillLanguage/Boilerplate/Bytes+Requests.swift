import Textmill

extension Bytes {
    /// Whether the line, which begins with a phrase under `rule` and goes on with `rest`, asks to subscribe or follow.
    func asksToSubscribe(_ line: Range<Int>, rest: Range<Int>, by rule: LineRule) -> Bool {
        let namesChannel = contains(LineWords.channels, in: rest)
        switch rule {
        case .subscribe: return namesChannel || contains(LineWords.owners, in: rest)
        case .follow:
            if contains(LineWords.letters, in: rest) { return true }
            return namesChannel && (contains(LineWords.owners, in: line) || contains("@", in: rest))
        case .stay: return namesChannel || !rest.contains { scalar(at: $0).isLetter }
        case .button: return rest.isEmpty || namesChannel && line.count <= 160 && !endsWithPeriod(line)
        default: return false
        }
    }
}
