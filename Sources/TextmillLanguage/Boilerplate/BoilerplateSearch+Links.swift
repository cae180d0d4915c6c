import Textmill

extension BoilerplateSearch {
    /// Decides of each call to read other texts whether it goes, and which of the lines after it go with it. The last
    /// call comes first: what stands after a call is then as it will stay.
    mutating func takeLinks() {
        var kept: [Int] = []
        var followsBlank = lines.map(\.followsBlank)
        for index in lines.indices.reversed() {
            var isTaken = lines[index].taker != nil
            if case .trigger(let trigger)? = lines[index].role {
                let links = links(of: trigger, among: kept, followsBlank)
                if goes(trigger, with: links) {
                    isTaken = true
                    take(kept.suffix(links.count), with: index)
                    kept.removeLast(links.count)
                }
            }
            if !isTaken {
                kept.append(index)
            } else if let next = kept.last {
                followsBlank[next] = followsBlank[next] || followsBlank[index]
            }
        }
    }

    /// What stands after a call: how many lines that may be links, and how sure it is that they are.
    private struct Links {
        var count = 0
        /// Whether each has a sign before it that does not lead speech, or an address in it.
        var isMarked = false
        /// Whether nothing stands after them.
        var endText = false
    }

    private func goes(_ trigger: LinkTrigger, with links: Links) -> Bool {
        if trigger.contains(.certain) || links.endText { return true }
        let isNamed = trigger.contains(.hasColon) && !trigger.contains(.needsColon)
        return links.count > 0 && (links.isMarked || isNamed)
    }

    private mutating func take(_ taken: ArraySlice<Int>, with index: Int) {
        lines[index].taker = index
        lines[index].links = taken.count
        for link in taken { lines[link].taker = index }
    }

    /// The links that begin with the last of `kept`, which is a row of lines from the text's last to the next.
    private func links(of trigger: LinkTrigger, among kept: [Int], _ followsBlank: [Bool]) -> Links {
        guard let next = kept.last else { return Links(endText: true) }
        let words = lines[next].line.words
        if let marker = bytes.listMarker(of: words)?.marker { return markedLinks(of: trigger, among: kept, marker) }
        var links = Links(isMarked: true)
        let isOpen = followsBlank[next]
        for index in kept.reversed().prefix(10) {
            guard lines[index].role == nil, bytes.isHeadline(lines[index].line.words),
                links.count == 0 || isOpen || !followsBlank[index]
            else { break }
            links.count += 1
            links.isMarked = links.isMarked && bytes.holdsAddress(lines[index].line.words)
        }
        links.endText = links.count == kept.count
        guard !links.endText, links.count > 1 else { return links }
        // The last of several before a paragraph may be that paragraph's heading.
        let after = kept[kept.count - 1 - links.count]
        if isOpen || !followsBlank[after] { links.count -= 1 }
        return links
    }

    private func markedLinks(of trigger: LinkTrigger, among kept: [Int], _ marker: ListMarker) -> Links {
        var links = Links(isMarked: !marker.leadsSpeech)
        let takesSentences = trigger.contains(.certain) && links.isMarked
        for index in kept.reversed() {
            let words = lines[index].line.words
            guard lines[index].role == nil, words.count <= 240, let found = bytes.listMarker(of: words),
                found.marker == marker, bytes.isLinkText(found.item..<words.upperBound, takesSentences: takesSentences)
            else { break }
            links.count += 1
        }
        links.endText = links.count == kept.count
        return links
    }
}

extension Bytes {
    /// Whether `span`, after the sign of a list, may be a link: it is no part of a sentence, and no whole one unless
    /// `takesSentences`.
    fileprivate func isLinkText(_ span: Range<Int>, takesSentences: Bool) -> Bool {
        switch scalar(before: span.upperBound) {
        case ".": takesSentences || !endsWithPeriod(span)
        case ",", ":", ";": false
        default: true
        }
    }

    /// Whether an address of the web stands in `span`.
    fileprivate func holdsAddress(_ span: Range<Int>) -> Bool {
        contains("http", in: span) || contains("www.", in: span)
    }
}
