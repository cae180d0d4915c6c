import Foundation
import Testing
import Textmill

@testable import TextmillPipeline

@Suite struct PluginManifestTests {
    private static let head = "name: names\nversion: \"1.0\"\nprotocol: 1\ncommand: [sh, stage.sh]\n"
    private static let stage = "stages:\n  - name: tag-names\n    provides: [names]\n"

    private func faults(of yaml: String) -> [String] {
        do {
            _ = try PluginManifest(reading: Array(yaml.utf8), in: NSTemporaryDirectory())
            return []
        } catch {
            return error.inFileOrder.all.map { fault in
                "\(fault.place.map { "\($0.line):\($0.column) " } ?? "")\(fault.message)"
            }
        }
    }

    @Test func whatIsSaidIsKept() throws {
        let yaml =
            Self.head + """
                processes: 3
                batch: 16
                offsets: utf16
                timeout: 2 min
                start: 500ms
                stages:
                  - name: tag-names
                    purpose: Marks names.
                    version: 4
                    requires: [sentences]
                    provides: [names, text]
                    keeps-layers: true
                    settings:
                      - {name: minimum, type: integer, default: 3, minimum: 1, maximum: 10, help: Shortest name.}
                      - {name: style, type: choice, choices: [full, short], default: short}
                      - {name: titles, type: list, default: [Dr, Prof]}
                      - {name: weight, type: number}
                """
        let manifest = try PluginManifest(reading: Array(yaml.utf8), in: NSTemporaryDirectory())
        #expect(manifest.limits.processes == 3 && manifest.limits.batch == 16 && manifest.limits.offsets == .utf16)
        #expect(manifest.limits.timeout == .seconds(120) && manifest.limits.progress == .seconds(120))
        #expect(manifest.limits.start == .milliseconds(500))
        #expect(manifest.program.path.hasSuffix("/sh") && manifest.program.words == ["sh", "stage.sh"])
        let stage = try #require(manifest.stages.first)
        #expect(stage.name == "tag-names" && stage.purpose == "Marks names." && stage.version == 4)
        #expect(
            stage.contract == Contract(requires: [.sentences], provides: ["names", .text], keepsLayers: true))
        #expect(stage.settings.map(\.name) == ["minimum", "style", "titles", "weight"])
        #expect(stage.settings.map(\.standard) == ["3", "\"short\"", "[\"Dr\", \"Prof\"]", nil])
        #expect(stage.settings[0].range == SettingRange(lower: 1, upper: 10))
        #expect(stage.settings[1].kind == .choice(["full", "short"]))
    }

    @Test func aRunIsAnotherWhenAFileThatTheProgramReadsIs() throws {
        let scratch = try PluginScratch([
            "stage.sh": "", "words.txt": "one", "notes.txt": "",
            "plugin.yaml": Self.head + "files: [words.txt]\n" + Self.stage,
        ])
        let first = try Plugin(at: scratch.path).digest
        try scratch.write("other", to: "notes.txt")
        #expect(try Plugin(at: scratch.path).digest == first)
        try scratch.write("two", to: "words.txt")
        #expect(try Plugin(at: scratch.path).digest != first)
    }

    private static let mistakes: [(String, String)] = [
        ("", "is empty"),
        ("[1]", "1:1 a plugin's file is a map, not a list"),
        (head, "1:1 a plugin's file says its 'stages', and this one does not"),
        (stage, "1:1 a plugin's file says its 'name', and this one does not"),
        ("\(head)\(stage)timout: 3s\n", "8:1 a plugin has no setting 'timout'"),
        ("\(head)\(stage)timeout: soon\n", "8:10 'timeout' must be a length of time, such as 30s or 200ms, not 'soon'"),
        ("\(head)\(stage)timeout: 0s\n", "8:10 'timeout' must be a length of time, such as 30s or 200ms, not '0s'"),
        ("\(head)\(stage)processes: 0\n", "8:12 'processes' must be from 1 to 64, not '0'"),
        (
            "name: names\nversion: \"1.0\"\nprotocol: 2\ncommand: [sh]\n\(stage)",
            "3:11 this textmill speaks version 1 of the plugin protocol, not '2'"
        ),
        ("name: names\nversion: \"1.0\"\nprotocol: 1\ncommand: []\n\(stage)", "4:1 the command is empty"),
        (
            "name: names\nversion: \"1.0\"\nprotocol: 1\ncommand: [no-such-program]\n\(stage)",
            "4:11 the program 'no-such-program' is neither in the plugin's folder nor on the PATH"
        ),
        (
            "name: names\nversion: \"1.0\"\nprotocol: 1\ncommand: [./none]\n\(stage)",
            "4:11 there is no program './none' in"
        ),
        ("\(head)stages: []\n", "5:1 a plugin needs at least one stage"),
        (
            "\(head)\(stage)  - name: tag-names\n    provides: [x]\n",
            "8:11 two stages are called 'tag-names', the first on"
        ),
        ("\(head)stages:\n  - provides: [x]\n", "6:5 a stage needs a name"),
        ("\(head)stages:\n  - name: Tag\n    provides: [x]\n", "6:11 the name of a stage is of small letters"),
        ("\(head)stages:\n  - name: tag\n", "6:11 this stage provides nothing"),
        ("\(head)\(stage)    requires: [A b]\n", "8:16 the name of a layer is of small letters"),
        ("\(head)\(stage)    setings: []\n", "8:5 a stage of a plugin has no setting 'setings'"),
        ("\(head)\(stage)    settings: [{type: text}]\n", "8:16 a setting needs a name"),
        ("\(head)\(stage)    settings: [{name: a, type: int}]\n", "8:32 'type' must be one of 'number', 'integer'"),
        ("\(head)\(stage)    settings: [{name: a, type: choice}]\n", "8:26 a choice needs the words it is of"),
        (
            "\(head)\(stage)    settings: [{name: a}, {name: a}]\n",
            "8:34 two settings are called 'a', the first on line 8"
        ),
        (
            "\(head)\(stage)    settings: [{name: a, type: integer, default: 11, maximum: 10}]\n",
            "8:50 'default' must be from"
        ),
        (
            "\(head)\(stage)    settings: [{name: a, type: integer, default: many}]\n",
            "8:50 'default' must be a whole number, not 'many'"
        ),
        (
            "\(head)\(stage)    settings: [{name: a, type: choice, choices: [x], default: y}]\n",
            "8:63 'default' must be 'x', not 'y'"
        ),
        ("\(head)\(stage)    settings: [{name: a, minimum: 1}]\n", "only a number has 'minimum'"),
        (
            "\(head)\(stage)    settings: [{name: a, type: number, minimum: 2, maximum: 1}]\n",
            "no number is both 2.0 or more and 1.0 or less"
        ),
    ]

    @Test(arguments: mistakes)
    func everyMistakeIsToldAtItsPlace(_ yaml: String, _ words: String) {
        let faults = faults(of: yaml)
        #expect(faults.contains { $0.contains(words) }, "\(faults)")
    }

    @Test func settingsOfAPipelineFileAreCheckedAsASwiftStagesAre() throws {
        let yaml =
            Self.head + Self.stage + """
                    settings:
                      - {name: minimum, type: integer, default: 3, minimum: 1, maximum: 10}
                      - {name: exact, type: boolean, default: false}
                """
        let manifest = try PluginManifest(reading: Array(yaml.utf8), in: NSTemporaryDirectory())
        let stage = try #require(manifest.stages.first)
        func values(_ settings: String) throws -> [String] {
            try manifest.pool(
                for: stage, from: try YAML.read(Array(settings.utf8)), readFile: .nothing, say: { _ in }
            ).settings
                .map { "\($0.name)=\($0.yaml)" }
        }
        #expect(try values("{minimum: 5, exact: yes}") == ["minimum=5", "exact=true"])
        #expect(try values("{exact: on}") == ["minimum=3", "exact=true"])
        let error = try #require(throws: Diagnostics.self) { try values("{minimum: 11, exakt: no}") }
        #expect(
            error.all.map(\.message) == [
                "'minimum' must be from 1 to 10, not '11'", "stage 'tag-names' has no setting 'exakt'",
            ])
        #expect(
            error.all.map(\.place) == [Place(line: 1, column: 11, length: 2), Place(line: 1, column: 15, length: 5)])
        #expect(error.all.last?.hint == "did you mean 'exact'?")
    }
}
