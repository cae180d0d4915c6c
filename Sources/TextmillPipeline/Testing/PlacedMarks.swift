import Textmill

/// A marked text of a file that remembers where it stands.
struct PlacedMarks: SettingValue {
    let marked: MarkedText
    let placed: PlacedValue

    static var kind: SettingKind { .other("marked text, such as '⟦One sentence.⟧ ⟦Another.⟧'") }
    var yaml: String? { placed.scalar?.yaml }

    init(reading node: SettingNode) throws {
        let written = try node.scalar(for: Self.kind)
        guard written.hasPairedMarks else { throw Diagnostic.unpairedMarks(in: node.setting, at: node.placed.place) }
        marked = MarkedText(written)
        placed = node.placed
    }
}

extension String {
    /// Whether every ⟦ is followed by its ⟧, and none stands within others.
    fileprivate var hasPairedMarks: Bool {
        var isOpen = false
        for scalar in unicodeScalars where scalar == "⟦" || scalar == "⟧" {
            guard isOpen == (scalar == "⟧") else { return false }
            isOpen.toggle()
        }
        return !isOpen
    }
}

extension Diagnostic {
    fileprivate static func unpairedMarks(in setting: String, at place: Place) -> Diagnostic {
        .error(
            "the marks in '\(setting)' do not pair: each ⟦ needs a ⟧ after it, and none stands within others",
            at: place, hint: "list annotations that overlap one by one: '- span: …'")
    }
}
