import Foundation
import Testing
import Textmill

@testable import TextmillPipeline

/// Builds against what does not belong to this program.
@Suite(.serialized) struct PluginBuilderTests {
    private static let package = URL(fileURLWithPath: #filePath).appendingPathComponent("../../../..").standardized.path

    @Test func refusesModulesOfAnotherTextmill() throws {
        let scratch = try PluginScratch(["Plain/Plain.swift": stageSource("Plain")])
        let head = "public struct Document: Sendable {"
        try makeModule(in: scratch) { source in
            source.replacing(head, with: "\(head)\n    /// One more.\n    public var more = 0")
        }
        let compiler = try #require(Toolchain.installed.compiler)
        let toolchain = Toolchain(compiler: compiler, moduleFolder: "\(scratch.path)/Modules")
        let diagnostic = try #require(throws: Diagnostic.self) {
            try PluginFolder("\(scratch.path)/Plain").build(with: toolchain)
        }
        #expect(
            diagnostic.message == """
                the modules in '\(scratch.path)/Modules' are not those of this program: a plugin compiled against them \
                was built against another version of 'Textmill' than this program has
                """)
        #expect(try FileManager.default.contentsOfDirectory(atPath: "\(scratch.path)/Plain/.build") == [])
    }

    @Test func namesTheCompilerThatIsWanted() throws {
        let scratch = try PluginScratch([
            "Plain/Plain.swift": stageSource("Plain"),
            "swiftc":
                "#!/bin/sh\n[ \"$1\" = --version ] && echo 'Swift version 5.0 (swift-5.0-RELEASE)' && exit 0\nexit 1\n",
        ])
        let compiler = "\(scratch.path)/swiftc"
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: compiler)
        let toolchain = Toolchain(compiler: compiler, moduleFolder: Toolchain.installed.moduleFolder)
        let wanted = try #require(try PluginLibrary.programStamps().first?.compiler)
        let diagnostic = try #require(throws: Diagnostic.self) {
            try PluginFolder("\(scratch.path)/Plain").build(with: toolchain)
        }
        #expect(
            diagnostic.message == """
                the plugin 'Plain' must be built by \(wanted), as this program was, and '\(compiler)' is \
                Swift version 5.0 (swift-5.0-RELEASE)
                """)
    }

    @Test func saysThatTheCompilerCannotBeStarted() throws {
        let scratch = try PluginScratch(["Plain/Plain.swift": stageSource("Plain")])
        let toolchain = Toolchain(compiler: "\(scratch.path)/none", moduleFolder: Toolchain.installed.moduleFolder)
        let diagnostic = try #require(throws: Diagnostic.self) {
            try PluginFolder("\(scratch.path)/Plain").build(with: toolchain)
        }
        #expect(
            diagnostic.message
                == "the Swift compiler '\(scratch.path)/none' cannot be started: No such file or directory")
    }

    /// Makes the module of a Textmill whose `Document.swift` is changed by `change`, stamped as the build stamps it.
    private func makeModule(in scratch: PluginScratch, change: (String) -> String) throws {
        let sources = "\(scratch.path)/Textmill"
        try FileManager.default.copyItem(atPath: "\(Self.package)/Sources/Textmill", toPath: sources)
        let document = "\(sources)/Document/Document.swift"
        let changed = change(try String(contentsOfFile: document, encoding: .utf8))
        try changed.write(toFile: document, atomically: true, encoding: .utf8)
        try FileManager.default.createDirectory(atPath: "\(scratch.path)/Modules", withIntermediateDirectories: true)
        let names = FileManager.default.enumerator(atPath: sources)?.allObjects as? [String] ?? []
        let files = names.filter { $0.hasSuffix(".swift") }.sorted().map { "\(sources)/\($0)" }
        let compiler = try #require(Toolchain.installed.compiler)
        let stamped = "\(sources)/TextmillInterface.swift"
        try run("/bin/sh", ["\(Self.package)/Sources/InterfaceStamp/stamp.sh", compiler, "Textmill", stamped] + files)
        let features = ["ExistentialAny", "InternalImportsByDefault", "MemberImportVisibility"]
        try run(
            compiler,
            ["-emit-module", "-emit-module-path", "\(scratch.path)/Modules/Textmill.swiftmodule", "-parse-as-library"]
                + ["-module-name", "Textmill", "-package-name", "textmill", "-swift-version", "6", "-D", "DEBUG"]
                + features.flatMap { ["-enable-upcoming-feature", $0] } + files + [stamped])
    }

    private func run(_ program: String, _ arguments: [String]) throws {
        let log = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: log) }
        let status = try Command(program: program, arguments: arguments).run(log: log.path)
        try #require(status == 0, "\((try? String(contentsOf: log, encoding: .utf8)) ?? "")")
    }
}
