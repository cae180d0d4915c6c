/// A value made of settings, each said once on its property: a stage, or a section of a pipeline file.
///
/// Its stored properties are settings and nothing else; the compiler writes the initializer that fills them.
public protocol SettingGroup: Decodable, Sendable {
    /// The value with its settings as declared.
    init()
}

extension SettingGroup {
    /// Its settings, as declared.
    public static var settings: [SettingDeclaration] { SettingDeclaration.all(of: Self()) }

    /// The value with its settings as a pipeline file has them; all that is wrong with them is thrown at once.
    ///
    /// - Parameters:
    ///   - map: A map of settings by name, or nothing.
    ///   - subject: What the settings belong to, as messages say it: `stage 'summarize'`.
    ///   - readFile: Gives the text of a file that a setting names.
    public static func make(
        from map: PlacedValue, as subject: String, readFile: SettingNode.FileReading
    ) throws(Diagnostics) -> Self {
        try make(settings, from: map, as: subject, readFile: readFile)
    }

    /// The value with the settings that it declares in `declarations`.
    static func make(
        _ declarations: [SettingDeclaration], from map: PlacedValue, as subject: String,
        readFile: SettingNode.FileReading
    ) throws(Diagnostics) -> Self {
        var problems = Diagnostics()
        let made = make(declarations, from: map, as: subject, readFile: readFile, noting: &problems)
        try problems.throwIfErrors()
        return made
    }

    /// The value with its settings as a pipeline file has them, or as declared where there is something wrong with
    /// them, which is noted in `problems`.
    package static func make(
        from map: PlacedValue, as subject: String, readFile: SettingNode.FileReading,
        noting problems: inout Diagnostics
    ) -> Self {
        make(settings, from: map, as: subject, readFile: readFile, noting: &problems)
    }

    private static func make(
        _ declarations: [SettingDeclaration], from map: PlacedValue, as subject: String,
        readFile: SettingNode.FileReading, noting problems: inout Diagnostics
    ) -> Self {
        let values = SettingDeclaration.read(
            declarations, from: map, as: subject, readFile: readFile, noting: &problems)
        return problems.collect { try Self(from: SettingsDecoder(settings: values)) } ?? Self()
    }
}

extension SettingDeclaration {
    /// The values of `declarations`, by property, as a pipeline file has them; where it says nothing, or something that
    /// is noted in `problems`, what was declared.
    package static func read(
        _ declarations: [SettingDeclaration], from map: PlacedValue, as subject: String,
        readFile: SettingNode.FileReading, noting problems: inout Diagnostics
    ) -> [String: any Sendable] {
        var values: [String: any Sendable] = [:]
        let entries = problems.collect { try Self.entries(of: map, subject) } ?? []
        for declaration in declarations {
            values[declaration.property] = declaration.declared
            guard declaration.file != nil, !entries.contains(where: { $0.name == declaration.name }) else { continue }
            let standard = problems.collect { try declaration.standardValue(at: map.place) }
            values[declaration.property] = standard ?? declaration.declared
        }
        for entry in entries where !problems.isFull {
            guard let declaration = declarations.first(where: { $0.name == entry.name }) else {
                // Under a key that begins with 'x-' a file may keep what it refers to by aliases.
                if !entry.name.hasPrefix("x-") {
                    problems.add(.unknown(entry, of: subject, among: declarations.map(\.name)))
                }
                continue
            }
            let node = SettingNode(entry.value, for: entry.name, readFile: readFile)
            if let value = problems.collect({ try declaration.read(node) }) { values[declaration.property] = value }
        }
        return values
    }

    private static func entries(of map: PlacedValue, _ subject: String) throws -> [PlacedValue.Entry] {
        switch map.value {
        case .map(let entries): return entries
        case .null: return []
        default: throw Diagnostic.settingsNotMap(map, of: subject)
        }
    }
}

extension Diagnostic {
    fileprivate static func unknown(_ entry: PlacedValue.Entry, of subject: String, among names: [String]) -> Self {
        let has = names.isEmpty ? "it has no settings" : "it has \(names.quoted)"
        return .error(
            "\(subject) has no setting '\(entry.name)'", at: entry.key.place,
            hint: names.nearest(to: entry.name).map { "did you mean '\($0)'?" } ?? has)
    }

    fileprivate static func settingsNotMap(_ map: PlacedValue, of subject: String) -> Diagnostic {
        .error(
            "the settings of \(subject) go in a map, not \(map.shown)", at: map.place,
            hint: "write each as 'name: value', with ':' and a space, on a line of its own, indented")
    }
}
