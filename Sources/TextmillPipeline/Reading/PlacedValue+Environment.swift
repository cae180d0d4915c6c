import Textmill

extension PlacedValue {
    /// The value with each `${NAME}` and `${NAME:default}` in its scalars filled in; `$${` stands for `${`. Keys stay.
    ///
    /// It happens after parsing, so that no value can change the structure of the file.
    func filled(from environment: (String) -> String?, noting problems: inout Diagnostics) -> PlacedValue {
        switch value {
        case .null: return self
        case .scalar(let text):
            guard text.contains("${") else { return self }
            return PlacedValue(.scalar(fill(text, from: environment, noting: &problems)), at: place)
        case .list(let items):
            return PlacedValue(.list(items.map { $0.filled(from: environment, noting: &problems) }), at: place)
        case .map(let entries):
            let filled = entries.map {
                Entry(key: $0.key, value: $0.value.filled(from: environment, noting: &problems))
            }
            return PlacedValue(.map(filled), at: place)
        }
    }

    private func fill(_ text: String, from environment: (String) -> String?, noting problems: inout Diagnostics)
        -> String
    {
        var filled = ""
        var rest = Substring(text)
        while let open = rest.firstRange(of: "${") {
            let before = rest[..<open.lowerBound]
            if before.hasSuffix("$") {
                filled += before.dropLast() + "${"
                rest = rest[open.upperBound...]
                continue
            }
            guard let close = rest[open.upperBound...].firstIndex(of: "}") else {
                problems.addCause(.openVariable(at: place))
                return text
            }
            let parts = rest[open.upperBound..<close].split(
                separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
            let name = String(parts[0])
            if !name.isVariableName { problems.addCause(.oddVariable(name, at: place)) }
            let value = environment(name) ?? (parts.count > 1 ? String(parts[1]) : nil)
            if value == nil, name.isVariableName { problems.addCause(.unsetVariable(name, at: place)) }
            filled += before + (value ?? "")
            rest = rest[rest.index(after: close)...]
        }
        return filled + rest
    }
}

extension String {
    fileprivate var isVariableName: Bool {
        !isEmpty && !(utf8.first.map { $0 >= 0x30 && $0 <= 0x39 } ?? true)
            && utf8.allSatisfy {
                ($0 >= 0x41 && $0 <= 0x5A) || ($0 >= 0x61 && $0 <= 0x7A) || ($0 >= 0x30 && $0 <= 0x39) || $0 == 0x5F
            }
    }
}

extension Diagnostic {
    fileprivate static func openVariable(at place: Place) -> Diagnostic {
        .error("'${' has no '}'", at: place, hint: "close it, or write '$${' for the two characters themselves")
    }

    fileprivate static func oddVariable(_ name: String, at place: Place) -> Diagnostic {
        .error("'\(name)' cannot be a variable's name", at: place, hint: "letters, digits and '_', and no digit first")
    }

    fileprivate static func unsetVariable(_ name: String, at place: Place) -> Diagnostic {
        .error("the variable '\(name)' is not set", at: place, hint: "set it, or give a default: '${\(name):…}'")
    }
}
