import Foundation
import Testing
import Textmill

@testable import TextmillPipeline

@Suite(.serialized) struct PluginInventoryTests {
    private static let bare = Toolchain(compiler: nil, moduleFolder: nil)

    @Test func findsWhatTheFileNamesAndWhatStandsBesideIt() throws {
        let scratch = try PluginScratch([
            "Plugins/First/First.swift": "this does not compile, and need not", "Plugins/Notes/README.md": "",
            "Plugins/Python/plugin.yaml": "", "Plugins/libBuilt.so": "", "Own/Mine/Mine.swift": "",
            "Others/A/A.swift": "", "Others/B/B.swift": "",
            "p.yaml": "plugins: [Own/Mine, ./Plugins/First/, Gone]\nstages: [unknown-stage]\n",
        ])
        let inventory = try PluginInventory(
            file: "\(scratch.path)/p.yaml", folders: ["\(scratch.path)/Others", "\(scratch.path)/Others/B"])
        let found = inventory.plugins.filter { $0.path.hasPrefix(scratch.path) }
        #expect(found.map(\.name) == ["Mine", "First", "Gone", "A", "B", "Python", "libBuilt.so"])
        #expect(found.map(\.kind) == [.folder, .folder, nil, .folder, .folder, .process, .library])
        #expect(found.map { inventory.names($0) } == [true, true, true, false, false, false, false])
        #expect(found[2].state == .broken("is not there, or is no plugin"))
        #expect(found[6].state.reason?.contains("is not a plugin that textmill built") == true)
    }

    @Test func tellsHowAPluginStands() throws {
        let scratch = try PluginScratch(["Once/Once.swift": stageSource("Once")])
        let path = "\(scratch.path)/Once"
        #expect(FoundPlugin(at: path).state == .unbuilt)
        #expect(
            FoundPlugin(at: path, with: Self.bare).state
                == .broken("is not built, and there is no Swift compiler 'swiftc' on the PATH to build it"))

        let build = try PluginFolder(path).build()
        #expect(FoundPlugin(at: path, with: Self.bare).state == .built)
        #expect(FoundPlugin(at: path).stages == nil, "nobody has loaded it")
        _ = try build.stages()
        #expect(FoundPlugin(at: path).stages?.map(\.name) == ["once"])
        #expect(FoundPlugin(at: build.library).stages?.map(\.version) == [1])

        try scratch.write(stageSource("Twice"), to: "Once/Once.swift")
        #expect(FoundPlugin(at: path).state == .stale("has changed since it was built"))
        #expect(FoundPlugin(at: path).stages == nil, "they were another library's")
    }

    @Test func readsThePlainFileOfAPluginInAnyLanguage() throws {
        let manifest = """
            name: far
            version: "1.0"
            protocol: 1
            command: [sh]
            stages:
              - name: mark-far
                purpose: Marks what is far.
                version: 3
                provides: [far]
            """
        let scratch = try PluginScratch([
            "Far/plugin.yaml": manifest, "Odd/plugin.yaml": manifest.replacing("protocol: 1", with: "protocol: 9"),
        ])
        let far = FoundPlugin(at: "\(scratch.path)/Far")
        #expect(far.state == .built)
        #expect(far.stages == [StageNote(name: "mark-far", version: 3)])
        #expect(
            FoundPlugin(at: "\(scratch.path)/Odd").state
                == .broken("this textmill speaks version 1 of the plugin protocol, not '9', line 3"))
    }

    @Test func writesAnObjectALine() throws {
        let scratch = try PluginScratch(["Once/Once.swift": stageSource("Once")])
        _ = try PluginFolder("\(scratch.path)/Once").build().stages()
        let inventory = try PluginInventory(folders: ["\(scratch.path)/Once", "\(scratch.path)/Gone"])
        let lines = inventory.json.replacing(scratch.path, with: "HERE").split(separator: "\n")
        #expect(
            lines.prefix(2) == [
                #"{"name":"Once","path":"HERE/Once","kind":"folder","named":false,"state":"built","stages":[{"name":"once","version":1}]}"#,
                #"{"name":"Gone","path":"HERE/Gone","named":false,"state":"broken","because":"is not there, or is no plugin"}"#,
            ])
    }

    @Test func throwsWhereTheFileCannotBeRead() throws {
        let scratch = try PluginScratch(["broken.yaml": "plugins: [a"])
        for name in ["broken.yaml", "none.yaml"] {
            #expect(throws: PipelineFileError.self) { try PluginInventory(file: "\(scratch.path)/\(name)") }
        }
    }

    @Test func letsAFileNameWhatIsGivenBesides() throws {
        let scratch = try PluginScratch([
            "Once/Once.swift": stageSource("Once"), "Same/Same.swift": stageSource("Once"),
            "named.yaml": "plugins: [./Once/]\nstages: [once]\n", "unnamed.yaml": "stages: [once]\n",
            "clash.yaml": "plugins: [Same]\nstages: [once]\n",
        ])
        let once = try Plugin(at: "\(scratch.path)/Once")
        var registry = StageRegistry()
        try registry.add([once])
        for name in ["named.yaml", "unnamed.yaml"] {
            let checked = try CheckedFile(
                path: "\(scratch.path)/\(name)", stock: registry, plugins: [once], environment: { _ in nil })
            #expect(checked.plan.steps.map(\.name) == ["once"])
            #expect(checked.plugins.map(\.path) == ["\(scratch.path)/Once"])
        }
        let error = #expect(throws: PipelineFileError.self) {
            try CheckedFile(
                path: "\(scratch.path)/clash.yaml", stock: registry, plugins: [once], environment: { _ in nil })
        }
        #expect(error?.description.contains("so is a stage of the plugin '\(scratch.path)/Once' called") == true)
        #expect(throws: Diagnostic.self) { try registry.add([once]) }
    }
}
