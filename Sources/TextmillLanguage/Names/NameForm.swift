import Textmill

/// A form of a name: what may stand in a text for it.
struct NameForm {
    let text: String
    let normalForm: String
    let isAnyCase: Bool

    /// Whether the form is what stands at `span`: letter by letter, where hashes have spoken so far.
    func agrees(with bytes: Bytes, at span: Range<Int>) -> Bool {
        text.withBytes { form in
            var (left, right) = (0, span.lowerBound)
            while left < form.count, right < span.upperBound {
                let (afterLeft, afterRight) = (
                    NameToken.spacesEnd(in: form, from: left), NameToken.spacesEnd(in: bytes, from: right)
                )
                guard (afterLeft > left) == (afterRight > right) else { return false }
                let (ours, theirs) = (form.scalar(at: afterLeft), bytes.scalar(at: afterRight))
                guard isAnyCase ? ours.nameFolded == theirs.nameFolded : ours.withoutDots == theirs.withoutDots else {
                    return false
                }
                (left, right) = (form.end(at: afterLeft), bytes.end(at: afterRight))
            }
            return left >= form.count && right >= span.upperBound
        }
    }
}

extension Unicode.Scalar {
    fileprivate var withoutDots: Unicode.Scalar { self == "ё" ? "е" : self == "Ё" ? "Е" : self }
}
