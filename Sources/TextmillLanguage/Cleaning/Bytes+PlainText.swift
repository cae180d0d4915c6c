import Textmill

extension Bytes {
    /// Where the plain text ends that begins at `start`: characters which cleaning never touches, with a single space or
    /// line feed between them. The character before `start` is neither.
    func plainEnd(from start: Int) -> Int {
        var offset = start
        while true {
            let block = EightBytes(self, at: offset)
            let plain = block.plainCount
            offset &+= plain
            // What stands behind a gap in the last place is for the next block to say.
            guard plain == 8 || plain == 7 && block.endsInGap && offset < count else { return offset }
        }
    }
}
