import Textmill

/// All that a test expects, in the order of its file.
struct Expectations: SettingValue {
    var all: [Expectation] = []

    static var kind: SettingKind { .other("a map of 'text', layers by name, 'dropped' or 'failed'") }
    var yaml: String? { nil }

    /// Nothing.
    init() {}

    init(reading node: SettingNode) throws {
        guard let entries = node.placed.entries, !entries.isEmpty else { throw node.mismatch(Self.kind) }
        var problems = Diagnostics()
        all = entries.compactMap { entry in
            let inner = SettingNode(entry.value, for: entry.name, readFile: node.readFile)
            return problems.collect { try Expectation(entry.key, reading: inner) }
        }
        try problems.throwIfErrors()
    }
}
