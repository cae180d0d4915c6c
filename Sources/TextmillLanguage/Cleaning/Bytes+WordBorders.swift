import Textmill

extension Bytes {
    /// Whether what stands on both sides of `span` would be one word, or one character, without it.
    func partsWords(_ span: Range<Int>) -> Bool {
        let right = scalar(at: span.upperBound)
        return !Normalization.isStable(right) || right.isWordLike && scalar(before: span.lowerBound).isWordLike
    }
}

extension Unicode.Scalar {
    /// Whether it is part of a word, stays invisible inside one, or may have another form under NFC that is.
    fileprivate var isWordLike: Bool {
        isWordPart || properties.generalCategory == .format || !Normalization.isStable(self)
    }
}
