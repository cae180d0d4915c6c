import Foundation
import Testing
import Textmill

@testable import TextmillPipeline

@Suite(.serialized) struct PluginFolderTests {
    @Test func buildsEveryStageThereIsAndNoOther() throws {
        let scratch = try PluginScratch([
            "my-stages/Trim.swift": """
            import Foundation
            import Textmill
            import TextmillLanguage

            protocol Trimming: Stage {}
            enum Trims {}

            extension Trims {
                struct TrimEnds: Trimming {
                    static let contract = Contract(provides: [.text])
                    func process(_ document: inout Document) { _ = trimmed(document.text) }
                }
            }

            struct Either<Value: Sendable>: Stage {
                static var contract: Contract { Contract(provides: [.text]) }
                func process(_ document: inout Document) {}
            }

            private struct Hidden: Stage {
                static let contract = Contract(provides: [.text])
                func process(_ document: inout Document) {}
            }

            // struct Commented: Stage {}
            let words = "struct Quoted: Stage {}"
            """,
            "my-stages/inside/Trimmed.swift": """
            import Foundation

            func trimmed(_ text: String) -> String { text.trimmingCharacters(in: .whitespaces) }
            """,
            "my-stages/Late.swift": """
            import Textmill

            final class Late { required init() {} }
            extension Late: Stage {
                static var name: String { "at-last" }
                static var contract: Contract { Contract(provides: []) }
                func process(_ document: inout Document) throws { throw Diagnostic.error("no luck") }
            }
            """,
            "my-stages/Tests/LateTests.swift": "this is not compiled",
            "my-stages/.hidden.swift": "nor is this",
        ])
        let build = try PluginFolder("\(scratch.path)/my-stages").build()
        #expect(build.isNew)
        #expect(build.remarks == "")
        let stages = try build.stages()
        #expect(Set(stages.map { $0.name }) == ["trim-ends", "at-last"])

        var document = Document(id: "1", text: " a ")
        let late = try #require(stages.first { $0.name == "at-last" }?.type)
        #expect(throws: Diagnostic.error("no luck")) { try late.init().process(&document) }
    }

    @Test func buildsAgainOnlyWhatHasChanged() throws {
        let scratch = try PluginScratch(["Once/Once.swift": stageSource("Once")])
        let path = "\(scratch.path)/Once"
        #expect(try PluginFolder(path).build().isNew)
        #expect(try !PluginFolder(path).build().isNew)
        // What was built runs where there is no compiler.
        let bare = Toolchain(compiler: nil, moduleFolder: nil)
        #expect(try PluginFolder(path).build(with: bare).stages().map { $0.name } == ["once"])

        try scratch.write(stageSource("Twice"), to: "Once/Once.swift")
        #expect(throws: Diagnostic.self) { try PluginFolder(path).build(with: bare) }
        #expect(try PluginFolder(path).build().stages().map { $0.name } == ["twice"])
        try scratch.write(stageSource("Once"), to: "Once/Once.swift")
        #expect(try !PluginFolder(path).build().isNew)
    }

    @Test func leavesNothingButTheLibrary() throws {
        let scratch = try PluginScratch(["Alone/Alone.swift": stageSource("Alone"), "Broken/Broken.swift": "let"])
        let library = try PluginFolder("\(scratch.path)/Alone").build().library
        let left = try #require(
            FileManager.default.enumerator(atPath: "\(scratch.path)/Alone")?.allObjects as? [String])
        #expect(left.filter { $0.hasSuffix(".so") || $0.hasSuffix(".dylib") }.count == 1)
        #expect(left.count == 4, ".build, the folder of the library, the library, the source")
        #expect(library.hasPrefix("\(scratch.path)/Alone/.build/"))
        _ = try? PluginFolder("\(scratch.path)/Broken").build()
        #expect(try FileManager.default.contentsOfDirectory(atPath: "\(scratch.path)/Broken/.build") == [])
    }

    @Test(arguments: [
        ("Redact", "RedactPlugin"), ("my-stages", "my_stagesPlugin"), ("2nd try", "_2ndu20tryPlugin"),
        ("Правила", "u41fu440u430u432u438u43bu430Plugin"), ("Foundation", "FoundationPlugin"),
    ])
    func givesItsModuleANameThatNoOtherHas(_ folder: String, _ module: String) throws {
        let scratch = try PluginScratch(["\(folder)/Any.swift": ""])
        #expect(try PluginFolder("\(scratch.path)/\(folder)/").moduleName == module)
    }

    @Test func buildsAFolderOfAnyName() throws {
        let scratch = try PluginScratch(["2nd «try»/Any.swift": stageSource("Any2")])
        #expect(try PluginFolder("\(scratch.path)/2nd «try»").build().stages().map { $0.name } == ["any2"])
    }
}
