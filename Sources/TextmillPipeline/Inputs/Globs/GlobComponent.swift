/// One name of a pattern: what stands between two slashes.
enum GlobComponent: Hashable, Sendable {
    /// Folders at any depth, or none: `**`.
    case anyDepth
    /// Names that fit these signs.
    case name([Sign])

    /// A sign of a name.
    enum Sign: Hashable, Sendable {
        /// This character.
        case scalar(Unicode.Scalar)
        /// Any one character: `?`.
        case one
        /// Any characters, or none: `*`.
        case many
        /// A character of these ranges, or one of none of them: `[a-z]`, `[!a]`.
        case set([ClosedRange<Unicode.Scalar>], isNegated: Bool)

        fileprivate func fits(_ scalar: Unicode.Scalar) -> Bool {
            switch self {
            case .scalar(let own): own == scalar
            case .one, .many: true
            case .set(let ranges, let isNegated): ranges.contains { $0.contains(scalar) } != isNegated
            }
        }
    }

    /// The name itself, if only that one fits.
    var literal: String? {
        guard case .name(let signs) = self else { return nil }
        var name = String.UnicodeScalarView()
        for sign in signs {
            guard case .scalar(let scalar) = sign else { return nil }
            name.append(scalar)
        }
        return String(name)
    }

    /// Whether `name` fits. A hidden name fits only where the pattern says the dot.
    func fits(_ name: String) -> Bool {
        let isHidden = name.utf8.first == UInt8(ascii: ".")
        guard case .name(let signs) = self else { return !isHidden }
        if isHidden, signs.first != .scalar(".") { return false }
        return signs.fit(name.unicodeScalars)
    }
}

extension [GlobComponent.Sign] {
    /// Whether `name` fits, with each `*` as short as the next signs let it be.
    fileprivate func fit(_ name: String.UnicodeScalarView) -> Bool {
        var sign = 0
        var place = name.startIndex
        var retry: (sign: Int, place: String.Index)?
        while place < name.endIndex {
            if sign < count, self[sign] == .many {
                retry = (sign, place)
                sign += 1
            } else if sign < count, self[sign].fits(name[place]) {
                sign += 1
                place = name.index(after: place)
            } else if let (star, from) = retry {
                sign = star + 1
                place = name.index(after: from)
                retry = (star, place)
            } else {
                return false
            }
        }
        return self[sign...].allSatisfy { $0 == .many }
    }
}
