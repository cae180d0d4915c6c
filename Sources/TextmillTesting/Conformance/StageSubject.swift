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
    /// The work with other settings, given as a pipeline file would; nil where the stage cannot be made anew.
    package let vary: (@Sendable (PlacedValue) throws -> Work)?

    /// `stage`, with the settings that it has.
    package init<Subject: Stage>(_ stage: Subject) {
        name = Subject.name
        purpose = Subject.purpose
        version = Subject.version
        contract = Subject.contract
        settings = Subject.settings
        isIdempotent = Subject.isIdempotent
        work = { try stage.process(&$0) }
        vary = { settings in
            let varied = try Subject.make(from: settings, readFile: { _ in OrdinaryTexts.words })
            return { try varied.process(&$0) }
        }
    }
}
