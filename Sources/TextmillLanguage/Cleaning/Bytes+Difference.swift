import Textmill

extension Bytes {
    /// The least part of `span` that has to be replaced for it to be `target`, and the part of `target` to put there;
    /// both begin and end between characters. Nil where `span` is `target`.
    func difference(of span: Range<Int>, to target: Bytes) -> (place: Range<Int>, change: Range<Int>)? {
        let shorter = Swift.min(span.count, target.count)
        var head = 0
        while head < shorter, self[span.lowerBound + head] == target[head] { head += 1 }
        if head == span.count, head == target.count { return nil }
        while head > 0, isInsideCharacter(span.lowerBound + head, of: span) || target.isInsideCharacter(head) {
            head -= 1
        }
        var tail = 0
        while tail < shorter - head, self[span.upperBound - 1 - tail] == target[target.count - 1 - tail] { tail += 1 }
        while tail > 0,
            isInsideCharacter(span.upperBound - tail, of: span)
                || target.isInsideCharacter(target.count - tail)
        {
            tail -= 1
        }
        return (span.lowerBound + head..<span.upperBound - tail, head..<target.count - tail)
    }

    private func isInsideCharacter(_ offset: Int, of span: Range<Int>? = nil) -> Bool {
        offset < span?.upperBound ?? count && self[offset] & 0xC0 == 0x80
    }
}
