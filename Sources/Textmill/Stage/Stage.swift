/// One step of a pipeline: a value that holds settings, and does its work on one document after another.
public protocol Stage: Decodable, Sendable {
    /// How a pipeline file calls it; the type's name in kebab case unless said otherwise.
    static var name: String { get }
    /// What it does, in a sentence, as `textmill stages` prints it.
    static var purpose: String { get }
    /// Raised whenever the same settings begin to give other results; part of a run's identity. 1 unless said otherwise.
    static var version: Int { get }
    /// What it requires and provides.
    static var contract: Contract { get }

    /// The stage with its settings as declared.
    init()

    /// Does the stage's work on one document. Called from several threads at once. Whatever it throws fails this one
    /// document, with the error's description in the ledger.
    func process(_ document: inout Document) throws
}

extension Stage {
    /// The type's name in kebab case: `SplitSentences` is `split-sentences`.
    public static var name: String { "\(Self.self)".kebabCased }
    /// Nothing said.
    public static var purpose: String { "" }
    /// The first.
    public static var version: Int { 1 }

    /// Its settings, as declared.
    public static var settings: [SettingDeclaration] { SettingDeclaration.all(of: Self()) }

    /// The stage with its settings as a pipeline file has them; all that is wrong with them is thrown at once.
    public static func make(
        from settings: PlacedValue, readFile: @escaping SettingNode.FileReading
    ) throws(Diagnostics) -> Self {
        let declarations = self.settings
        var problems = Diagnostics()
        var values: [String: any Sendable] = [:]
        for declaration in declarations { values[declaration.property] = declaration.declared }
        for entry in problems.collect({ try entries(of: settings) }) ?? [] {
            guard let declaration = declarations.first(where: { $0.name == entry.name }) else {
                problems.add(.unknown(entry, of: name, among: declarations.map(\.name)))
                continue
            }
            let node = SettingNode(entry.value, for: entry.name, readFile: readFile)
            values[declaration.property] = problems.collect { try declaration.read(node) }
        }
        try problems.throwIfErrors()
        guard let stage = problems.collect({ try Self(from: SettingsDecoder(settings: values)) }) else {
            throw problems
        }
        return stage
    }

    private static func entries(of settings: PlacedValue) throws -> [PlacedValue.Entry] {
        switch settings.value {
        case .map(let entries): return entries
        case .null: return []
        default: throw Diagnostic.settingsNotMap(settings, of: name)
        }
    }
}

extension String {
    /// `SplitSentences` and `splitSentences` as `split-sentences`.
    package var kebabCased: String {
        reduce(into: "") { name, letter in
            if letter.isUppercase, !name.isEmpty { name += "-" }
            name += letter.lowercased()
        }
    }
}

extension Diagnostic {
    fileprivate static func unknown(_ entry: PlacedValue.Entry, of stage: String, among names: [String]) -> Diagnostic {
        let has = names.isEmpty ? "it has no settings" : "it has \(names.quoted)"
        return .error(
            "stage '\(stage)' has no setting '\(entry.name)'", at: entry.key.place,
            hint: names.nearest(to: entry.name).map { "did you mean '\($0)'?" } ?? has)
    }

    fileprivate static func settingsNotMap(_ settings: PlacedValue, of stage: String) -> Diagnostic {
        .error(
            "the settings of '\(stage)' go in a map, not \(settings.shown)", at: settings.place,
            hint: "write each as 'name: value' on a line of its own below the stage")
    }
}
