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
        // The library sorts marks by insertion, in quadratic time, and leaves U+0F73, U+0F75 and U+0F81 out of it.
        String(String.UnicodeScalarView(MarkOrder(cluster).sorted))._nfcCodeUnits
    }

    /// Whether `scalar` alone is known to be in NFC; false where it takes more than a look to know.
    static func isWhole(_ scalar: Unicode.Scalar) -> Bool { scalar.value < 0x1_0000 && !changing.holds(scalar) }

    /// What `scalar` alone is under NFC: itself, its proper twin, or, of some marks, two marks.
    static func parts(of scalar: Unicode.Scalar) -> [Unicode.Scalar] {
        Array(String(decoding: String(scalar)._nfcCodeUnits, as: UTF8.self).unicodeScalars)
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
