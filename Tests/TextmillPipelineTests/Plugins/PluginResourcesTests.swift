import Foundation
import Testing
import Textmill

@testable import TextmillPipeline

/// Files beside a plugin's stages, of which one is the default of a setting.
@Suite(.serialized) struct PluginResourcesTests {
    private static let source = """
        import Textmill

        struct Recite: Stage {
            static let contract = Contract(provides: ["recited"])
            @Setting("What is recited.", file: "verses/first.txt") var verse: TextFile?
            func process(_ document: inout Document) {
                document["recited"] = [Annotation(0..<0, label: verse?.text)]
            }
        }

        """
    private static let built = Result {
        let scratch = try PluginScratch(["Recite/Recite.swift": source, "Recite/verses/first.txt": "one"])
        _ = try PluginFolder("\(scratch.path)/Recite").build()
        return scratch
    }
    private let scratch: PluginScratch
    private var plugin: String { "\(scratch.path)/Recite" }

    init() throws {
        scratch = try PluginScratch()
        try FileManager.default.copyItem(atPath: "\(try Self.built.get().path)/Recite", toPath: plugin)
    }

    @Test func areReadWhereTheyLieAndNothingIsBuiltAnew() throws {
        let first = try Plugin(at: plugin)
        #expect(try recited(by: first) == "one")
        try scratch.write("two", to: "Recite/verses/first.txt")
        let second = try Plugin(at: plugin)
        #expect(try recited(by: second) == "two")
        #expect(first.digest != second.digest, "a run must be known for another when the file is another")
        #expect(try !PluginFolder(plugin).build().isNew)
    }

    @Test func areFoundWhenThePluginWasBuiltAheadAndMoved() throws {
        let library = try PluginFolder(plugin).build().library
        let moved = "\(scratch.path)/elsewhere/Moved"
        try FileManager.default.createDirectory(
            atPath: "\(scratch.path)/elsewhere", withIntermediateDirectories: true)
        try FileManager.default.moveItem(atPath: plugin, toPath: moved)
        try scratch.write("moved", to: "elsewhere/Moved/verses/first.txt")
        #expect(try recited(by: Plugin(at: moved + library.dropFirst(plugin.count))) == "moved")

        // Without its folder a library looks beside itself.
        try scratch.write("beside", to: "alone/verses/first.txt")
        let alone = "\(scratch.path)/alone/libRecite.so"
        try FileManager.default.copyItem(atPath: moved + library.dropFirst(plugin.count), toPath: alone)
        #expect(try recited(by: Plugin(at: alone)) == "beside")
    }

    @Test func giveWayToAFileOfThePipeline() throws {
        let settings = PlacedValue(
            .map([PlacedValue.Entry(key: placed(.scalar("verse")), value: placed(.scalar("mine.txt")))]),
            at: Place(line: 1, column: 1))
        #expect(try recited(by: Plugin(at: plugin), settings) == "text of mine.txt")
    }

    @Test func areToldOfWhereTheyAreMissing() throws {
        try FileManager.default.removeItem(atPath: "\(plugin)/verses")
        let yaml = "plugins: [Recite]\nstages:\n  - recite\n"
        try scratch.write(yaml, to: "p.yaml")
        let error = #expect(throws: PipelineFileError.self) {
            try CheckedFile(path: "\(scratch.path)/p.yaml", stock: StageRegistry(), environment: { _ in nil })
        }
        #expect(
            error?.description.replacing(scratch.path, with: "HERE") == """
                HERE/p.yaml:3:5: error: the default of 'verse' is in a file of its plugin, and 'HERE/Recite/verses/first.txt' \
                is not there: no such file or folder
                 3 |   - recite
                   |     ^^^^^^ put it there, or name another file: 'verse: FILE'

                """)
    }

    @Test func areToldOfWhereNobodySaysWhichFolder() throws {
        let type = try #require(try Plugin(at: plugin).stages.first?.type)
        let problems = #expect(throws: Diagnostics.self) {
            try StageDefinition(type).make(placed(.null), .nothing)
        }
        #expect(
            problems?.all.map(\.message) == [
                "the default of 'verse' is in the file 'verses/first.txt', and this program was not told in which folder"
            ])
    }

    private func placed(_ value: PlacedValue.Value) -> PlacedValue { PlacedValue(value, at: Place(line: 1, column: 1)) }

    /// What the stage of `plugin` leaves, which is the text of its file.
    private func recited(by plugin: Plugin, _ settings: PlacedValue? = nil) throws -> String? {
        let definition = try #require(plugin.stages.first)
        guard
            case .here(let stage) = try definition.make(settings ?? placed(.null), .init(text: { "text of \($0)" }))
                .place
        else {
            return nil
        }
        var document = Document(id: "d", text: "")
        try stage.process(&document)
        return document["recited"].first?.label
    }
}
