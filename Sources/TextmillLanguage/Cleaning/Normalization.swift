/// Unicode Normalization Form C (UAX #15), by the facts the standard library has.
///
/// The library compares strings by their normal forms, and gives the form itself under an underscored name only;
/// that name is called here and nowhere else.
enum Normalization {
    /// Whether NFC leaves `scalar` alone whatever stands before it, so that a new cluster begins with it.
    static func isStable(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.value < 0x1_0000 { return !unstable.holds(scalar) }
        return scalar.value &- 0x1_F000 < 0xB00 || passesAlone(scalar)
    }

    /// The NFC of `cluster` as UTF-8.
    static func form(of cluster: [Unicode.Scalar]) -> [UInt8] {
        var text = String.UnicodeScalarView()
        // The library sorts marks by insertion: fine for a word, quadratic for a megabyte of them.
        text.append(contentsOf: cluster.count > 16 ? MarkOrder(cluster).sorted : cluster)
        return String(text)._nfcCodeUnits
    }

    /// What `scalar` alone is under NFC: itself, its proper twin, or, of some marks, two marks.
    static func parts(of scalar: Unicode.Scalar) -> [Unicode.Scalar] {
        guard scalar.value >= 0x1_0000 || changing.holds(scalar) else { return [scalar] }
        return Array(String(decoding: String(scalar)._nfcCodeUnits, as: UTF8.self).unicodeScalars)
    }

    private static let unstable = BasicPlaneSet { !passesAlone($0) }
    private static let changing = BasicPlaneSet {
        unstable.holds($0) && String($0)._nfcCodeUnits != Array(String($0).utf8)
    }

    private static func passesAlone(_ scalar: Unicode.Scalar) -> Bool {
        guard scalar.properties.canonicalCombiningClass == .notReordered else { return false }
        let text = String(scalar)
        var span = text.utf8Span
        return span.checkForNFC(quickCheck: true)
    }
}
