import Foundation
import Testing
import Textmill

@testable import TextmillPipeline

/// What a person is told when a plugin of a pipeline file cannot be used, word for word.
@Suite(.serialized) struct StageRegistryPluginsTests {
    @Test func addsStagesOfFoldersAndOfLibraries() throws {
        let scratch = try PluginScratch([
            "First/First.swift": stageSource("First"), "Second/B.swift": stageSource("Second"),
        ])
        let library = try PluginFolder("\(scratch.path)/Second").build().library
        #expect(try names(["First", library], in: scratch) == ["stock", "first", "second"])
    }

    @Test func tellsWhereThereIsNoPlugin() throws {
        let scratch = try PluginScratch(["Empty/README.md": "", "File.swift": stageSource("File")])
        #expect(
            told(["Nowhere", "Empty", "File.swift", "None.so"], in: scratch) == """
                p.yaml:1:1: error: there is no plugin at 'HERE/Nowhere'
                 1 | Nowhere
                   | ^^^^^^^ a plugin is a folder of Swift files, or with a 'plugin.yaml'; 'textmill new stage NAME' writes one
                p.yaml:2:1: error: the plugin 'HERE/Empty' has no Swift file and no 'plugin.yaml'
                 2 | Empty
                   | ^^^^^ put a stage into it, or a 'plugin.yaml'; 'textmill new stage NAME' writes one
                p.yaml:3:1: error: there is no plugin at 'HERE/File.swift'
                 3 | File.swift
                   | ^^^^^^^^^^ a plugin is a folder of Swift files, or with a 'plugin.yaml'; 'textmill new stage NAME' writes one
                p.yaml:4:1: error: there is no plugin at 'HERE/None.so'
                 4 | None.so
                   | ^^^^^^^ a plugin is a folder of Swift files, or with a 'plugin.yaml'; 'textmill new stage NAME' writes one

                """)
    }

    @Test func tellsOfNamesThatAreTaken() throws {
        let scratch = try PluginScratch([
            "Shadow/Stock.swift": stageSource("Stock"), "One/Same.swift": stageSource("Same"),
            "Two/Same.swift": stageSource("Same"),
            "Both/A.swift": stageSource("Again"),
            "Both/B.swift": "extension Again { struct Inner: Stage { static let name = \"again\"\n"
                + "static let contract = Contract(provides: [])\nfunc process(_ document: inout Document) {} } }\n"
                + "import Textmill",
        ])
        #expect(
            told(["Shadow", "One", "Two", "Both", "One"], in: scratch) == """
                p.yaml:1:1: error: the plugin 'Shadow' has a stage 'stock', and so is a stock stage called
                 1 | Shadow
                   | ^^^^^^ give it another name: in Swift by 'static let name', in a plugin.yaml by 'name'
                p.yaml:3:1: error: the plugin 'Two' has a stage 'same', and so is a stage of the plugin 'One' called
                 3 | Two
                   | ^^^ give it another name: in Swift by 'static let name', in a plugin.yaml by 'name'
                p.yaml:4:1: error: the plugin 'Both' has a stage 'again', and so is another of its stages called
                 4 | Both
                   | ^^^^ give it another name: in Swift by 'static let name', in a plugin.yaml by 'name'
                p.yaml:5:1: error: the plugin 'One' stands twice, first on line 2
                 5 | One
                   | ^^^ remove one of them

                """)
    }

    @Test func showsWhatTheCompilerSays() throws {
        let scratch = try PluginScratch([
            "Broken/Broken.swift": stageSource("Broken").replacing("{}", with: "{ document.txt = 1 }"),
            "None/None.swift": "private struct Redact {}",
        ])
        #expect(
            told(["Broken", "None"], in: scratch) == """
                p.yaml:1:1: error: the plugin 'Broken' does not compile
                 1 | Broken
                   | ^^^^^^
                HERE/Broken/Broken.swift:5:57: error: value of type 'Document' has no member 'txt'
                3 | struct Broken: Stage {
                4 |     static let contract = Contract(provides: [.text])
                5 |     func process(_ document: inout Document) { document.txt = 1 }
                  |                                                         `- error: value of type 'Document' has no member 'txt'
                6 | }
                7 | 
                p.yaml:2:1: error: the plugin 'None' has no stage
                 2 | None
                   | ^^^^ a stage is a type that conforms to 'Stage', neither private nor generic, and not inside a function

                """)
    }

    @Test func tellsWhatIsMissingToBuild() throws {
        let scratch = try PluginScratch(["New/New.swift": stageSource("New"), "Old/Old.swift": stageSource("Old")])
        _ = try PluginFolder("\(scratch.path)/Old").build()
        try scratch.write(stageSource("Older"), to: "Old/Old.swift")
        #expect(
            told(["New", "Old"], in: scratch, with: Toolchain(compiler: nil, moduleFolder: nil)) == """
                p.yaml:1:1: error: the plugin 'New' is not built, and there is no Swift compiler 'swiftc' on the PATH to build it
                 1 | New
                   | ^^^ where there is one, build it with this textmill: 'textmill plugin build HERE/New'
                p.yaml:2:1: error: the plugin 'Old' has changed since it was built, and there is no Swift compiler 'swiftc' on the PATH to build it
                 2 | Old
                   | ^^^ where there is one, build it with this textmill: 'textmill plugin build HERE/Old'

                """)
        #expect(
            told(["New"], in: scratch, with: Toolchain(compiler: "/bin/false", moduleFolder: nil)) == """
                p.yaml:1:1: error: the plugin 'New' is not built, and Textmill's modules are not beside this program to build it with
                 1 | New
                   | ^^^ 'make install' puts them into 'lib/textmill/Modules', next to the program's 'bin'

                """)
    }

    private func names(_ plugins: [String], in scratch: PluginScratch) throws -> [String] {
        var registry = StageRegistry([Stock.self])
        _ = try registry.add(placed(plugins), in: scratch.path)
        return registry.names
    }

    /// What is said of `plugins`, each on a line of its own.
    private func told(
        _ plugins: [String], in scratch: PluginScratch, with toolchain: Toolchain = .installed
    ) -> String {
        var registry = StageRegistry([Stock.self])
        do {
            _ = try registry.add(placed(plugins), in: scratch.path, with: toolchain)
            return "nothing"
        } catch {
            let source = SourceText(path: "p.yaml", text: plugins.joined(separator: "\n"))
            let said = error.all.map { source.show($0) + "\n" }.joined()
            return said.replacing(scratch.path, with: "HERE")
        }
    }

    private func placed(_ plugins: [String]) -> [PlacedText] {
        plugins.enumerated().map { PlacedText($1, at: Place(line: $0 + 1, column: 1, length: $1.count)) }
    }
}

private struct Stock: Stage {
    static let contract = Contract(provides: [])
    func process(_ document: inout Document) {}
}
