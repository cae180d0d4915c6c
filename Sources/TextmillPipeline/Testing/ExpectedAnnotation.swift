import Textmill

/// What a test expects an annotation to be. What it does not say of it may be anything.
struct ExpectedAnnotation: SettingValue {
    /// The words of its span.
    let words: String
    /// Its label; nil for any.
    private(set) var label: String?
    /// Attributes that it has, with their values.
    private(set) var attributes: [(name: String, value: String)] = []
    /// Where it stands.
    let placed: PlacedValue

    static var kind: SettingKind { .other("the words of a span, or a map with 'span'") }
    var yaml: String? { nil }

    init(reading node: SettingNode) throws {
        placed = node.placed
        guard let entries = node.placed.entries else {
            words = try node.scalar(for: Self.kind)
            return
        }
        var words: String?
        var problems = Diagnostics()
        for entry in entries {
            let inner = SettingNode(entry.value, for: entry.name, readFile: node.readFile)
            if case .null = entry.value.value { problems.addCause(.nothing(under: entry)) }
            guard let value = problems.collect({ try String(reading: inner) }) else { continue }
            switch entry.name {
            case "span": words = value
            case "label": label = value
            default: attributes.append((entry.name, value))
            }
        }
        if words == nil, !problems.hasErrors { problems.add(.noSpan(node.placed)) }
        self.words = words ?? ""
        try problems.throwIfErrors()
    }
}

extension Diagnostic {
    fileprivate static func nothing(under entry: PlacedValue.Entry) -> Diagnostic {
        .error(
            "nothing stands under '\(entry.name)'", at: entry.value.place,
            hint: "put quotes around a text with commas: between braces, a comma begins the next key")
    }

    fileprivate static func noSpan(_ annotation: PlacedValue) -> Diagnostic {
        let near = ["span"].nearest(to: annotation.entries?.first?.name ?? "") != nil
        return .error(
            "this annotation has no 'span'", at: annotation.place,
            hint: near ? "did you mean 'span'?" : "say which words it stands on: 'span: …'")
    }
}
