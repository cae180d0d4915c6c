import Textmill

extension Conformance {
    /// Whether each setting changes something on some text. One that is not seen to is a remark: the texts may have
    /// nothing in them that it is about.
    func settingsVerdict(_ works: ArraySlice<TrialWork>) -> ConformanceVerdict {
        let idle = subject.settings.filter { setting in
            !SettingTrial(setting).values.contains { value in
                guard let work = try? subject.vary(.settings([setting.name: value])) else { return false }
                return works.contains { WorkResult(of: work, on: $0.trial.document) != $0.result }
            }
        }
        return ConformanceVerdict(
            .usesSettings, faults: [], remarks: idle.map { "'\($0.name)' was not seen to matter on any text" })
    }
}

extension PlacedValue {
    private static let nowhere = Place(line: 1, column: 1)

    /// The single value `text`.
    static func scalar(_ text: String) -> PlacedValue { PlacedValue(.scalar(text), at: nowhere) }

    /// A list of `items`.
    static func list(_ items: [PlacedValue]) -> PlacedValue { PlacedValue(.list(items), at: nowhere) }

    /// A map of `values`.
    static func settings(_ values: [String: PlacedValue]) -> PlacedValue {
        let entries = values.sorted { $0.key < $1.key }.map { Entry(key: .scalar($0.key), value: $0.value) }
        return PlacedValue(.map(entries), at: nowhere)
    }
}
