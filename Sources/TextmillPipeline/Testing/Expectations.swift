import Textmill

/// All that a test expects, in the order of its file.
struct Expectations: SettingValue {
    var all: [Expectation] = []

    static var kind: SettingKind { .other("a map of 'text', layers by name, 'dropped' or 'failed'") }
    var yaml: String? { nil }

    /// Nothing.
    init() {}

    init(reading node: SettingNode) throws {
        if case .null = node.placed.value { throw Diagnostic.noExpectation(at: node.placed.place) }
        guard let entries = node.placed.entries else { throw node.mismatch(Self.kind) }
        guard !entries.isEmpty else { throw Diagnostic.noExpectation(at: node.placed.place) }
        var problems = Diagnostics()
        all = entries.compactMap { entry in
            let inner = SettingNode(entry.value, for: entry.name, readFile: node.readFile)
            return problems.collect { try Expectation(entry.key, reading: inner) }
        }
        try problems.throwIfErrors()
    }
}

extension Diagnostic {
    /// A test that expects nothing.
    static func noExpectation(at place: Place) -> Diagnostic {
        .error(
            "this test expects nothing", at: place,
            hint: "say under 'expect' what is to come out, such as 'text' or 'sentences'")
    }
}
