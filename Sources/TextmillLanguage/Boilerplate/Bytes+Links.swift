import Textmill

extension Bytes {
    /// What the line is that begins with the phrase of `trigger`, which ends at `end`.
    func linkRole(of line: Range<Int>, by trigger: LinkTrigger, from end: Int) -> LineRole? {
        let rest = skippingSpace(from: end, to: line.upperBound)..<line.upperBound
        if trigger.contains(.points) { return pointsElsewhere(rest) ? .removed(.relatedLinks, links: 1) : nil }
        if rest.isEmpty { return trigger.contains(.needsColon) ? nil : .trigger(trigger) }
        if self[rest.lowerBound] == 0x3A { return linkRole(afterColon: rest, by: trigger) }
        if trigger.isSuperset(of: [.certain, .needsColon]), isEllipsis(rest) {
            return .trigger(trigger)
        }
        if trigger.contains(.takesTopic), isTopic(rest) { return .trigger(trigger.union(.hasColon)) }
        if trigger.contains(.takesBareHeadline), beginsHeadline(rest),
            !trigger.contains(.takesTopic) || isHeadline(rest) && self[rest.upperBound - 1] != 0x21
        {
            return rest.count <= 1000 ? .removed(.relatedLinks, links: 1) : nil
        }
        return nil
    }

    private func linkRole(afterColon rest: Range<Int>, by trigger: LinkTrigger) -> LineRole? {
        let start = skippingDecoration(from: rest.lowerBound + 1, to: rest.upperBound)
        let headline = start..<rest.upperBound
        if headline.isEmpty { return .trigger(trigger.union(.hasColon)) }
        guard trigger.contains(.takesHeadline), beginsHeadline(headline),
            isHeadline(headline) || trigger.contains(.certain) && isAlone(headline)
        else { return nil }
        return .removed(.relatedLinks, links: 1)
    }

    /// Whether `headline`, though long or a sentence, is too short to have a paragraph in it.
    private func isAlone(_ headline: Range<Int>) -> Bool { headline.count <= (endsWithPeriod(headline) ? 160 : 400) }

    private func isEllipsis(_ span: Range<Int>) -> Bool {
        span.count <= 3 && span.allSatisfy { self[$0] == 0x2E } || span.count == 3 && scalar(at: span.lowerBound) == "…"
            || span.allSatisfy { self[$0] == 0x3E }
    }

    /// Whether `rest` names a topic and ends in a colon: `«Выборы»:`, `на сайте:`.
    private func isTopic(_ rest: Range<Int>) -> Bool {
        let first = scalar(at: rest.lowerBound)
        return rest.count <= 200 && self[rest.upperBound - 1] == 0x3A
            && (first.isLowercaseLetter || first.folded == 0x22 || first == "„")
    }

    /// Whether `rest` is an address after a colon, ends with arrows, or says where to read on.
    private func pointsElsewhere(_ rest: Range<Int>) -> Bool {
        guard !rest.isEmpty, rest.count <= 300 else { return false }
        if contains(LineWords.elsewhere, in: rest) || pointsAfterDash(rest) { return rest.count <= 200 }
        if contains(">>", in: (rest.upperBound - 2)..<rest.upperBound) { return !endsWithPeriod(rest) }
        guard self[rest.lowerBound] == 0x3A else { return false }
        return hasAddress(at: skippingDecoration(from: rest.lowerBound + 1, to: rest.upperBound), to: rest.upperBound)
    }

    /// Whether `rest` names a place to read on after a dash: `о выборах — в материале «Вестника»`.
    private func pointsAfterDash(_ rest: Range<Int>) -> Bool {
        guard let dash = rest.last(where: { self[$0] == 0xE2 && ["–", "—"].contains(scalar(at: $0)) }) else {
            return false
        }
        let place = skippingSpace(from: dash + 3, to: rest.upperBound)
        return LineWords.places.longest(in: self, at: place, to: rest.upperBound) != nil
    }

    /// Whether `span` begins as a headline does: with a capital, a digit, a quote, an address.
    func beginsHeadline(_ span: Range<Int>) -> Bool {
        let first = scalar(at: span.lowerBound)
        return first.isUppercaseLetter || first.isDigit || first.folded == 0x22 || first == "„"
            || first.isLetter && !first.isLowercaseLetter || hasAddress(at: span.lowerBound, to: span.upperBound)
    }

    /// Whether `span` could be a headline in a list: not long, and no sentence that is told.
    func isHeadline(_ span: Range<Int>) -> Bool {
        guard span.count <= 240, beginsHeadline(span) else { return false }
        switch scalar(before: span.upperBound) {
        case ".": return !endsWithPeriod(span)
        case ",", ":", ";": return false
        default: return true
        }
    }
}
