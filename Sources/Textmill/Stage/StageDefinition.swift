/// A stage as a pipeline file may name it: what it says of itself, and how it is made.
public struct StageDefinition: Sendable {
    /// Makes the stage with its settings as a pipeline file has them; all that is wrong with them is thrown at once.
    public typealias Making =
        @Sendable (_ settings: PlacedValue, _ readFile: SettingNode.FileReading) throws(Diagnostics) ->
        StageWork

    /// How a pipeline file calls it.
    public let name: String
    /// What it does, in a sentence.
    public let purpose: String
    /// Raised whenever the same settings begin to give other results.
    public let version: Int
    /// What it requires and provides.
    public let contract: Contract
    /// Its settings.
    public let settings: [SettingDeclaration]
    /// The Swift type that it is; nil for a stage that works elsewhere.
    public let type: (any Stage.Type)?
    /// Makes the stage.
    public let make: Making

    /// The stage that `type` is.
    ///
    /// - Parameter readResource: Gives the text of a file in the folder of the stage's plugin, for settings whose default
    ///   is in one; nil where there is no such folder.
    public init(_ type: any Stage.Type, readResource: SettingNode.FileReading? = nil) {
        let settings = type.settings.map { $0.taking(readResource) }
        name = type.name
        purpose = type.purpose
        version = type.version
        contract = type.contract
        self.settings = settings
        self.type = type
        make = { map, readFile throws(Diagnostics) in
            let subject = "stage '\(type.name)'"
            return StageWork(try type.make(settings, from: map, as: subject, readFile: readFile))
        }
    }

    /// A stage that works elsewhere.
    public init(
        name: String, purpose: String, version: Int, contract: Contract, settings: [SettingDeclaration],
        make: @escaping Making
    ) {
        self.name = name
        self.purpose = purpose
        self.version = version
        self.contract = contract
        self.settings = settings
        type = nil
        self.make = make
    }
}
