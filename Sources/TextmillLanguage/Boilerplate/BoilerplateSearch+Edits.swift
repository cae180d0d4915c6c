import Textmill

extension BoilerplateSearch {
    /// The edits that take out what was found. Lines go with their line ends, and with blank lines so that between what
    /// stays there are no more of them than before, and none less than one where there was one.
    func edits() -> [Edit] {
        var edits: [Edit] = []
        var index = 0
        while index < lines.count {
            let start = index
            while index < lines.count, lines[index].taker != nil, index == start || isAdjacent(index) { index += 1 }
            if index > start {
                edits += self.edits(of: start..<index)
            } else {
                if let dateline = lines[index].dateline { edits.append(dateline.edit(from: lines[index].line)) }
                index += 1
            }
        }
        return edits
    }

    private func isAdjacent(_ index: Int) -> Bool { lines[index - 1].following == lines[index].line.start }

    /// The edits that take out neighbouring lines: each reaches up to where the next begins.
    private func edits(of region: Range<Int>) -> [Edit] {
        var pieces = self.pieces(of: region)
        let first = lines[region.lowerBound]
        let last = lines[region.upperBound - 1]
        guard let following = last.following else {
            // The text ends here, and is to end as it did: with a line end, or without.
            pieces[0].start = first.previous.map { endsLine ? $0.next : $0.end } ?? 0
            return pieces.edits(to: bytes.count)
        }
        guard first.previous != nil, !first.followsBlank else { return pieces.edits(to: following) }
        return pieces.edits(to: following, keeping: blankAfter(pieces, following))
    }

    /// The first piece with a blank line after it, by number.
    private func blankAfter(_ pieces: [Piece], _ following: Int) -> Int? {
        pieces.indices.first { pieces[$0].next < ($0 + 1 < pieces.count ? pieces[$0 + 1].start : following) }
    }

    private func pieces(of region: Range<Int>) -> [Piece] {
        var pieces: [Piece] = []
        for index in region {
            let line = lines[index]
            guard let taker = line.taker else { continue }
            if let last = pieces.last, last.taker == taker {
                pieces[pieces.count - 1].next = line.line.next
                continue
            }
            var start = line.line.start
            if let dateline = line.dateline, taker == index, !line.line.isBlank {
                let edit = dateline.edit(from: line.line)
                pieces.append(
                    Piece(
                        taker: nil, start: start, next: dateline.end, reason: edit.reason, attributes: edit.attributes))
                start = dateline.end
            }
            let reason = lines[taker].role?.kind.rawValue ?? ""
            let attributes = taker == index ? line.attributes : [:]
            pieces.append(
                Piece(taker: taker, start: start, next: line.line.next, reason: reason, attributes: attributes))
        }
        return pieces
    }
}

/// What one edit takes out.
private struct Piece {
    let taker: Int?
    var start: Int
    /// The byte after its last line end.
    var next: Int
    let reason: String
    let attributes: Attributes
}

extension [Piece] {
    /// The edits, each up to the next piece, the last up to `end`; but the blank lines after the one numbered `kept` stay.
    fileprivate func edits(to end: Int, keeping kept: Int? = nil) -> [Edit] {
        indices.map { index in
            let next = index + 1 < count ? self[index + 1].start : end
            let piece = self[index]
            return Edit(
                piece.start..<(index == kept ? piece.next : next), to: "", because: piece.reason,
                attributes: piece.attributes)
        }
    }
}

extension Dateline {
    /// The edit that takes it out from before the words of `line`.
    fileprivate func edit(from line: TextLine) -> Edit {
        Edit(line.start..<end, to: "", because: BoilerplateKind.dateline.rawValue, attributes: attributes)
    }
}
