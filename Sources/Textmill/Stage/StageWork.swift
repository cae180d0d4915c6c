/// A stage that was made, ready to work.
public struct StageWork: Sendable {
    /// Where its work is done.
    public enum Place: Sendable {
        /// On the thread that asks.
        case here(any Stage)
        /// Elsewhere, while the thread goes on.
        case elsewhere(any RemoteStage)
    }

    /// Where its work is done.
    public let place: Place
    /// All its settings, as a pipeline file would say them.
    public let settings: [(name: String, yaml: String)]

    /// The work of `stage`, done here.
    public init(_ stage: some Stage) {
        place = .here(stage)
        settings = SettingDeclaration.values(of: stage)
    }

    /// The work of `stage`, done elsewhere, with its settings as a pipeline file would say them.
    public init(_ stage: any RemoteStage, settings: [(name: String, yaml: String)]) {
        place = .elsewhere(stage)
        self.settings = settings
    }
}
