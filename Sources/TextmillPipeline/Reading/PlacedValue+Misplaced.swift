import Textmill

extension PlacedValue {
    /// The map of a pipeline file without the keys that are known, but not where they stand: those of 'outputs' at the
    /// top, and those of the top in 'outputs'. They are noted in `problems`.
    func withoutMisplaced(noting problems: inout Diagnostics) -> PlacedValue {
        guard let entries else { return self }
        let (top, inner) = (PipelineFile.settings.map(\.name), OutputSettings.settings.map(\.name))
        let kept = entries.compactMap { entry -> Entry? in
            if inner.contains(entry.name), !top.contains(entry.name) {
                problems.add(.misplaced(entry, in: "a pipeline file", hint: "indent it under 'outputs'"))
                return nil
            }
            guard entry.name == "outputs", let own = entry.value.entries else { return entry }
            let misplaced = own.filter { top.contains($0.name) && !inner.contains($0.name) }
            for one in misplaced {
                problems.add(.misplaced(one, in: "'outputs'", hint: "move it to the top of the file"))
            }
            let rest = own.filter { one in !misplaced.contains { $0.key.place == one.key.place } }
            return Entry(key: entry.key, value: PlacedValue(.map(rest), at: entry.value.place))
        }
        return PlacedValue(.map(kept), at: place)
    }
}

extension Diagnostic {
    fileprivate static func misplaced(_ entry: PlacedValue.Entry, in subject: String, hint: String) -> Diagnostic {
        .error("\(subject) has no setting '\(entry.name)'", at: entry.key.place, hint: hint)
    }
}
