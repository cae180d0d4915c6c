import Textmill

extension BoilerplateSearch {
    /// The edits that take out what was found. Lines go with their line ends, and with blank lines so that between what
    /// stays there are no more of them than before, and at least one where there was one.
    func edits() -> [Edit] {
        var edits: [Edit] = []
        var index = 0
        while index < lines.count {
            let start = index
            while index < lines.count, lines[index].taker != nil, index == start || isNext(index) { index += 1 }
            if index > start {
                edits += self.edits(of: start..<index)
            } else {
                if let piece = datelinePiece(of: index) { edits.append(piece.edit(to: piece.next)) }
                index += 1
            }
        }
        return edits
    }

    /// Whether nothing but blank lines stands between this line and the one before it in the list.
    private func isNext(_ index: Int) -> Bool { lines[index - 1].following == lines[index].line.start }

    /// The edits that take out neighbouring lines: each reaches up to where the next begins.
    private func edits(of region: Range<Int>) -> [Edit] {
        var pieces = self.pieces(of: region)
        let first = lines[region.lowerBound]
        guard let following = lines[region.upperBound - 1].following else {
            // The text ends here, and is to end as it did: with a line end, or without.
            pieces[0].start = first.previous.map { endsLine ? $0.next : $0.end } ?? 0
            return pieces.edits(to: bytes.count)
        }
        let isParted = first.previous == nil || first.followsBlank
        return pieces.edits(to: following, keepingBlank: !isParted)
    }

    private func pieces(of region: Range<Int>) -> [Piece] {
        var pieces: [Piece] = []
        for index in region {
            let line = lines[index]
            if let last = pieces.last, last.taker == line.taker {
                pieces[pieces.count - 1].next = line.line.next
                continue
            }
            let dateline = line.taker == index ? datelinePiece(of: index) : nil
            if let dateline { pieces.append(dateline) }
            guard !line.line.isBlank, let taker = line.taker, let kind = lines[taker].role?.kind else { continue }
            var piece = Piece(taker: taker, start: dateline?.next ?? line.line.start, next: line.line.next, kind: kind)
            if kind == .relatedLinks, taker == index { piece.attributes["links"] = "\(line.links)" }
            pieces.append(piece)
        }
        return pieces
    }

    private func datelinePiece(of index: Int) -> Piece? {
        guard let number = lines[index].dateline else { return nil }
        let line = lines[index].line
        let next = line.isBlank ? line.next : datelines[number].end
        return Piece(
            taker: nil, start: line.start, next: next, kind: .dateline, attributes: datelines[number].attributes)
    }
}

/// What one edit takes out.
private struct Piece {
    let taker: Int?
    var start: Int
    /// The byte after it: after its last line's end, or after its dateline.
    var next: Int
    let kind: BoilerplateKind
    var attributes: Attributes = [:]

    func edit(to end: Int) -> Edit { Edit(start..<end, to: "", because: kind.rawValue, attributes: attributes) }
}

extension [Piece] {
    /// The edits, each up to the next piece, the last up to `end`. To keep a blank line is to leave the first there is.
    fileprivate func edits(to end: Int, keepingBlank keepsBlank: Bool = false) -> [Edit] {
        var keepsBlank = keepsBlank
        return indices.map { index in
            let next = index + 1 < count ? self[index + 1].start : end
            guard keepsBlank, self[index].next < next else { return self[index].edit(to: next) }
            keepsBlank = false
            return self[index].edit(to: self[index].next)
        }
    }
}
