public import Textmill

/// A stage that a plugin's program does.
public struct PluginStage: Sendable {
    /// How a pipeline file calls it.
    public let name: String
    /// What it does, in a sentence.
    public let purpose: String
    /// Raised whenever the same settings begin to give other results.
    public let version: Int
    /// What it requires and provides.
    public let contract: Contract
    /// Its settings.
    public var settings: [SettingDeclaration] { declared.map(\.declaration) }

    private let declared: [PluginSetting]

    init(_ stage: ManifestStage, readFile: SettingNode.FileReading) throws {
        name = stage.name?.text ?? ""
        purpose = stage.purpose
        version = stage.version
        contract = stage.contract
        declared = try stage.settings.map { try PluginSetting($0, readFile: readFile) }
    }

    /// All its settings with their values, as `map` of a pipeline file has them. Throws all that is wrong with them.
    func values(
        from map: PlacedValue, readFile: SettingNode.FileReading
    ) throws(Diagnostics) -> [FieldValue.Field] {
        var problems = Diagnostics()
        let values = SettingDeclaration.read(
            settings, from: map, as: "stage '\(name)'", readFile: readFile, noting: &problems)
        try problems.throwIfErrors()
        return declared.map { setting in
            FieldValue.Field(name: setting.name, value: values[setting.name] as? FieldValue ?? setting.standard)
        }
    }
}
