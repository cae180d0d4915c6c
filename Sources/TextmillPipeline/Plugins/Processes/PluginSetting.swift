import Textmill

/// A setting that a `plugin.yaml` declares: it is checked as a Swift stage's is, and sent to the program as JSON.
struct PluginSetting: Sendable {
    let name: String
    let help: String
    let kind: SettingKind
    let range: SettingRange?
    /// Its value where a pipeline file says nothing; null for none.
    private(set) var standard = FieldValue.null

    /// The setting that `declared` is. Throws a `Diagnostic` where its default is none of the values it takes.
    init(_ declared: ManifestSetting, readFile: SettingNode.FileReading) throws {
        name = declared.name?.text ?? ""
        help = declared.help
        kind =
            switch declared.type {
            case .number: .number
            case .integer: .integer
            case .text: .text
            case .boolean: .boolean
            case .list: .list(.text)
            case .choice: .choice(declared.choices)
            }
        let isBounded = declared.minimum != nil || declared.maximum != nil
        range =
            isBounded
            ? SettingRange(lower: declared.minimum ?? -.greatestFiniteMagnitude, upper: declared.maximum) : nil
        if let placed = declared.default?.placed {
            standard = try read(SettingNode(placed, for: "default", readFile: readFile))
        }
    }

    /// What the pipeline file's other half makes of it.
    var declaration: SettingDeclaration {
        SettingDeclaration(
            name, help: help, kind: kind, range: range, standard: (standard.yaml, standard), read: { try read($0) })
    }

    /// The value that stands at `node`. Throws a `Diagnostic` at its place.
    private func read(_ node: SettingNode) throws -> FieldValue {
        if case .null = node.placed.value, case .null = standard { return .null }
        switch kind {
        case .boolean: return .boolean(try Bool(reading: node))
        case .integer: return .number(String(try inRange(Int(reading: node), node)))
        case .number: return .number(String(try inRange(Double(reading: node), node)))
        case .list: return .list(try [String](reading: node).map(FieldValue.string))
        case .choice(let words):
            let word = try node.scalar(for: kind)
            guard words.contains(word) else {
                throw node.mismatch(kind, hint: words.nearest(to: word).map { "did you mean '\($0)'?" })
            }
            return .string(word)
        default: return .string(try String(reading: node))
        }
    }

    private func inRange<Number: SettingNumber>(_ number: Number, _ node: SettingNode) throws -> Number {
        if let range, !range.contains(number.number) { throw Diagnostic.outside(range, node) }
        return number
    }
}

extension FieldValue {
    /// The value as a pipeline file would say it; nil for none.
    var yaml: String? {
        switch self {
        case .null: nil
        case .boolean(let truth): truth.yaml
        case .number(let digits): digits
        case .string(let text): text.yaml
        case .list(let items): "[\(items.compactMap(\.yaml).joined(separator: ", "))]"
        case .record: nil
        }
    }
}
