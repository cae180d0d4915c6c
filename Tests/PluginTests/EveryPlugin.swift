import Foundation
import Testing
import Textmill
import TextmillPipeline
import TextmillTesting

/// The plugins in Swift that come with Textmill.
enum EveryPlugin {
    static let folder = URL(fileURLWithPath: #filePath).appendingPathComponent("../../../Plugins").standardized.path
    static let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [])
        .filter { hasSwiftFile("\(folder)/\($0)") }.sorted()

    private static func hasSwiftFile(_ path: String) -> Bool {
        ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).contains { $0.hasSuffix(".swift") }
    }

    /// The stages of the plugin `name`, built if need be.
    static func definitions(of name: String) throws -> [StageDefinition] {
        try Plugin(at: "\(folder)/\(name)").stages
    }

    /// The stages of the plugin `name` that run in this program.
    static func stages(of name: String) throws -> [any Stage.Type] {
        try definitions(of: name).compactMap(\.type)
    }

    /// The first stage of the plugin `name`, with these settings and all others as they are by default.
    static func stage(
        of name: String, _ settings: [(String, PlacedValue.Value)] = [],
        readFile: SettingNode.FileReading = .nothing
    ) throws -> any Stage {
        let place = Place(line: 1, column: 1)
        let entries = settings.map { name, value in
            PlacedValue.Entry(key: PlacedValue(.scalar(name), at: place), value: PlacedValue(value, at: place))
        }
        let definition = try #require(try definitions(of: name).first)
        let work = try definition.make(PlacedValue(.map(entries), at: place), readFile)
        guard case .here(let stage) = work.place else { throw Diagnostic.error("'\(name)' works elsewhere") }
        return stage
    }
}

@Suite struct EveryPluginTests {
    @Test(arguments: EveryPlugin.names)
    func hasStagesThatSayWhatTheyDo(_ name: String) throws {
        let stages = try EveryPlugin.definitions(of: name)
        #expect(!stages.isEmpty)
        for stage in stages {
            #expect(stage.purpose.hasSuffix("."), "\(stage.name) has no sentence")
            #expect(stage.settings.allSatisfy { $0.help.hasSuffix(".") }, "a setting of \(stage.name) has no help")
        }
    }

    @Test(arguments: EveryPlugin.names)
    func keepsTheRules(_ name: String) throws {
        let stage = try EveryPlugin.stage(of: name)
        #expect(faults(of: stage).prefix(3) == [])
    }
}
