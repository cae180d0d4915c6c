package import Textmill

/// A stage that is held to the rules: what it says of itself, and how to let it work.
package struct StageSubject: Sendable {
    /// Does a stage's work on one document.
    package typealias Work = @Sendable (inout Document) throws -> Void

    package let name: String
    package let purpose: String
    package let version: Int
    package let contract: Contract
    package let settings: [SettingDeclaration]
    package let isIdempotent: Bool
    /// The work with the settings that the stage came with.
    package let work: Work
    /// The work with other settings, given as a pipeline file would.
    package let vary: @Sendable (PlacedValue) throws -> Work

    /// `stage`, with the settings that it has.
    package init<Subject: Stage>(_ stage: Subject) {
        self.init(
            StageDefinition(Subject.self), isIdempotent: Subject.isIdempotent, work: { try stage.process(&$0) })
    }

    /// The stage of `definition`, with its settings as declared.
    package init(_ definition: StageDefinition) throws(Diagnostics) {
        let work = try definition.make(PlacedValue.settings([:]), SettingNode.FileReading { _ in OrdinaryTexts.words })
        self.init(definition, isIdempotent: definition.type?.isIdempotent ?? false, work: Self.work(of: work))
    }

    private init(_ definition: StageDefinition, isIdempotent: Bool, work: @escaping Work) {
        name = definition.name
        purpose = definition.purpose
        version = definition.version
        contract = definition.contract
        settings = definition.settings
        self.isIdempotent = isIdempotent
        self.work = work
        vary = { settings in
            Self.work(of: try definition.make(settings, SettingNode.FileReading { _ in OrdinaryTexts.words }))
        }
    }

    private static func work(of work: StageWork) -> Work {
        switch work.place {
        case .here(let stage): return { try stage.process(&$0) }
        case .elsewhere(let stage):
            let visit = RemoteVisit(stage)
            return { $0 = try visit.wait(for: $0) }
        }
    }
}
