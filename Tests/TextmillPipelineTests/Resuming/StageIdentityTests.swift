import Testing
import Textmill

@testable import TextmillPipeline

/// A stage with a setting of each kind that could hide a change.
private struct Pick: Stage {
    static let contract = Contract(provides: ["picks"])
    @Setting("How many.") var most = 3
    @Setting("Words.") var words: TextFile?
    @Setting("Words that are its own.", file: "own.txt") var own: TextFile?
    @Setting("A value that no YAML tells.") var hidden = Hidden()

    func process(_ document: inout Document) {}
}

/// A stage with something built in, and a file of one's own instead.
private struct Lean: Stage {
    static let contract = Contract(provides: ["picks"])
    static let builtIn = Locked("1a")
    static var digests: [String: String] { ["lean.model": builtIn.withLock { $0 }] }
    @Setting("A file that is used where it lies.") var own = Mapped()

    func process(_ document: inout Document) {}
}

private struct Mapped: SettingValue {
    static var kind: SettingKind { .other("a file") }
    var yaml: String? { nil }

    init() {}
    init(reading node: SettingNode) throws { _ = try node.systemPath(for: Self.kind) }
}

private struct Hidden: SettingValue {
    static var kind: SettingKind { .other("anything") }
    var yaml: String? { nil }

    init() {}
    init(reading node: SettingNode) {}
}

@Suite(.serialized) struct StageIdentityTests {
    private func identity(_ settings: String, words: String = "ёж", own: String = "лев") throws -> StageIdentity {
        try identities("stages: [{pick: {\(settings)}}]", words: words, own: own).identities[0]
    }

    private func identities(
        _ yaml: String, words: String = "ёж", own: String = "лев"
    ) throws -> (plan: Plan, identities: [StageIdentity]) {
        let folder = try InputFolder(["words.txt": words])
        var (problems, stages) = (Diagnostics(), StageRegistry())
        try stages.add(StageDefinition(Lean.self))
        try stages.add(StageDefinition(Pick.self, readResource: SettingNode.FileReading { _ in own }))
        let file = PipelineFile.read(
            Array(yaml.utf8), in: folder.path, environment: { _ in nil }, noting: &problems)
        try problems.throwIfErrors()
        let plan = try Plan(#require(file), stages: stages)
        return (plan, plan.identities(plugins: []))
    }

    @Test func isTheSameForTheSameSettingsHoweverTheyAreWritten() throws {
        #expect(try identity("") == identity("most: 3"))
        #expect(try identity("most: 4, words: words.txt") == identity("words: 'words.txt', most: 4"))
        #expect(try identity("hidden: {a: [1, x]}") == identity("hidden: { a: ['1', \"x\"] }"))
    }

    @Test func differsWithWhatAValueIsOrAFileHolds() throws {
        #expect(try identity("most: 4") != identity(""))
        #expect(try identity("words: words.txt") != identity("words: words.txt", words: "уж"))
        #expect(try identity("") == identity("", words: "уж"), "a file that nobody names")
        #expect(try identity("") != identity("", own: "тигр"))
        #expect(try identity("hidden: a") != identity("hidden: b"))
        #expect(try identity("hidden: {a: [1]}") != identity("hidden: {a: 1}"))
        #expect(try identity("hidden: {label: [a]}") != identity("hidden: {label: [b]}"))
    }

    @Test func differsWithAFileThatIsNotReadAsText() throws {
        func identity(_ content: String) throws -> StageIdentity {
            try identities("stages: [{lean: {own: words.txt}}]", words: content).identities[0]
        }
        #expect(try identity("ёж") == identity("ёж"))
        #expect(try identity("ёж") != identity("уж"))
    }

    @Test func differsWithWhatIsBuiltIntoTheProgram() throws {
        let (_, before) = try identities("stages: [lean]")
        #expect(try identities("stages: [lean]").identities == before)
        Lean.builtIn.withLock { $0 = "2b" }
        defer { Lean.builtIn.withLock { $0 = "1a" } }
        let (_, now) = try identities("stages: [lean]")
        #expect(StageDifference(before[0], now[0], all: ["lean"]).reason == "file 'lean.model' changed")
        #expect(now != before)
    }

    @Test func survivesBeingWrittenDown() throws {
        let identity = try identity("most: 4, words: words.txt, hidden: [a]")
        var writer = TraceWriter()
        identity.write(to: &writer)
        var reader = TraceReader(writer.bytes[...])
        #expect(try StageIdentity(from: &reader) == identity)
        #expect(throws: TraceReader.Fault.self, "all was read") { try reader.number() }
    }

    @Test func tellsInWhatItDiffersAndWhere() throws {
        func reason(_ before: String, _ now: String, words: String = "ёж") throws -> String {
            let (_, old) = try identities("stages:\n  - pick: {\(before)}")
            let (plan, new) = try identities("stages:\n  - pick:\n      \(now)", words: words)
            let difference = StageDifference(old[0], new[0], all: ["pick"])
            return "\(difference.reason), \(difference.place(in: plan.steps[0])?.line ?? 0)"
        }
        #expect(try reason("", "most: 4") == "setting 'most' changed, 3")
        #expect(try reason("most: 4", "words: null") == "setting 'most' changed, 2")
        #expect(try reason("words: words.txt", "words: words.txt", words: "уж") == "file 'words.txt' changed, 2")
        #expect(try reason("", "hidden: x") == "setting 'hidden' changed, 3")
    }

    @Test func tellsOfStagesThatAreNewOrMoved() throws {
        let (_, now) = try identities("stages: [{pick: {}}, {pick: {most: 2}, as: two}]")
        #expect(StageDifference(nil, now[1], all: ["pick"]).reason == "it is new in the pipeline")
        #expect(StageDifference(now[0], now[1], all: ["pick", "two"]).reason == "it stands at another place")
    }
}
