import Foundation
import Textmill

/// Builds the library of a plugin.
struct PluginBuilder {
    /// Raised whenever the same sources begin to make another library.
    static let recipe = 1

    private let folder: PluginFolder
    private let compiler: String
    private let moduleFolder: String
    /// A folder for what is made on the way.
    private let work: String

    init(_ folder: PluginFolder, with toolchain: Toolchain) throws(Diagnostic) {
        guard let compiler = toolchain.compiler else { throw .noCompiler(folder, try folder.state) }
        guard let moduleFolder = toolchain.moduleFolder else { throw .noModules(folder, try folder.state) }
        self.folder = folder
        self.compiler = compiler
        self.moduleFolder = moduleFolder
        work = "\(folder.path)/.build/work-\(UUID().uuidString)"
    }

    /// Builds the library at `path`, which is there whole or not at all.
    func build(_ path: String) throws(Diagnostic) -> PluginBuild {
        defer { try? FileManager.default.removeItem(atPath: work) }
        do { try prepare() } catch { throw .unwritable(folder, error) }
        let stages = try findStages()
        guard !stages.isEmpty else { throw .noStages(folder) }
        let built = "\(work)/\(Toolchain.libraryName(of: folder.name))"
        let remarks = try compile(stages, to: built)
        if let difference = try PluginLibrary(path: built).difference() {
            throw .otherModules(moduleFolder, difference)
        }
        do { try put(built, at: path) } catch { throw .unwritable(folder, error) }
        forgetOldLibraries()
        return PluginBuild(library: path, isNew: true, remarks: remarks)
    }

    private func prepare() throws {
        try FileManager.default.createDirectory(atPath: work, withIntermediateDirectories: true)
        // TextmillLanguage uses these inside, and the compiler wants to see modules of their names when it is imported.
        let modules = ["CKernels", "CModels", "CPCRE2"].map { "module \($0) {}\n" }.joined()
        try Data(modules.utf8).write(to: URL(fileURLWithPath: "\(work)/module.modulemap"))
    }

    private func findStages() throws(Diagnostic) -> [String] {
        _ = try swiftc([
            "-emit-module", "-emit-module-path", "\(work)/\(folder.moduleName).swiftmodule",
            "-emit-symbol-graph", "-emit-symbol-graph-dir", work, "-symbol-graph-minimum-access-level", "internal",
            "-symbol-graph-skip-inherited-docs", "-symbol-graph-skip-synthesized-members",
        ])
        do {
            let names = try FileManager.default.contentsOfDirectory(atPath: work)
            return try names.filter { $0.hasSuffix(".symbols.json") }.sorted().flatMap { name in
                let bytes = try Data(contentsOf: URL(fileURLWithPath: "\(work)/\(name)"))
                return try JSONDecoder().decode(SymbolGraph.self, from: bytes).stages
            }
        } catch { throw .noGraph(folder, error) }
    }

    private func compile(_ stages: [String], to library: String) throws(Diagnostic) -> String {
        let entry = "\(work)/\(folder.moduleName)Entry.swift"
        do { try Data(PluginEntry(stages: stages).source.utf8).write(to: URL(fileURLWithPath: entry)) } catch {
            throw .unwritable(folder, error)
        }
        var arguments = ["-emit-library", "-O", "-wmo", "-gline-tables-only", "-o", library, entry]
        #if canImport(Darwin)
            arguments += ["-Xlinker", "-undefined", "-Xlinker", "dynamic_lookup"]
        #endif
        return try swiftc(arguments)
    }

    /// Runs the compiler on the plugin's files; gives what it says, or throws it.
    private func swiftc(_ arguments: [String]) throws(Diagnostic) -> String {
        let log = "\(work)/log"
        let command = Command(
            program: compiler,
            arguments: arguments + [
                "-swift-version", "6", "-parse-as-library", "-module-name", folder.moduleName, "-I", moduleFolder,
                "-I", work,
            ] + folder.sources)
        let status: Int32
        do { status = try command.run(log: log) } catch { throw .notStarted(compiler, error) }
        let said = (try? String(contentsOfFile: log, encoding: .utf8)) ?? ""
        guard status == 0 else { throw try otherCompiler() ?? .notCompiled(folder, said) }
        return said
    }

    /// What is wrong with the compiler, if it is another one than this program was built by: such a one cannot read the
    /// modules.
    private func otherCompiler() throws(Diagnostic) -> Diagnostic? {
        let log = "\(work)/version"
        guard let wanted = try PluginLibrary.programStamps().first?.compiler,
            (try? Command(program: compiler, arguments: ["--version"]).run(log: log)) == 0,
            let said = try? String(contentsOfFile: log, encoding: .utf8), !said.contains(wanted)
        else { return nil }
        let version = said.split(separator: "\n").first { $0.contains("Swift version") } ?? "another"
        return .otherCompiler(folder, "\(compiler)", version: String(version), wanted: wanted)
    }

    private func put(_ built: String, at path: String) throws {
        let place = URL(fileURLWithPath: path)
        try FileManager.default.createDirectory(
            at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
        guard rename(built, path) == 0 else { throw CocoaError(.fileWriteUnknown) }
    }

    /// Keeps the libraries that were built last, for whoever goes to and fro between two builds of Textmill.
    private func forgetOldLibraries() {
        let place = URL(fileURLWithPath: "\(folder.path)/.build")
        let found = try? FileManager.default.contentsOfDirectory(
            at: place, includingPropertiesForKeys: [.contentModificationDateKey])
        let libraries = (found ?? []).filter { $0.lastPathComponent.count == 32 }.map { folder in
            (folder, (try? folder.resourceValues(forKeys: [.contentModificationDateKey]))?.contentModificationDate)
        }
        for (old, _) in libraries.sorted(by: { $0.1 ?? .distantPast > $1.1 ?? .distantPast }).dropFirst(4) {
            try? FileManager.default.removeItem(at: old)
        }
    }
}

extension Diagnostic {
    fileprivate static func noCompiler(_ folder: PluginFolder, _ state: String) -> Diagnostic {
        .error(
            "the plugin '\(folder.name)' \(state), and there is no Swift compiler 'swiftc' on the PATH to build it",
            hint: "where there is one, build it with this textmill: 'textmill plugin build \(folder.path)'")
    }

    fileprivate static func noModules(_ folder: PluginFolder, _ state: String) -> Diagnostic {
        .error(
            "the plugin '\(folder.name)' \(state), and Textmill's modules are not beside this program to build it with",
            hint: "'make install' puts them into 'lib/textmill/Modules', next to the program's 'bin'")
    }

    fileprivate static func unwritable(_ folder: PluginFolder, _ error: any Error) -> Diagnostic {
        .error("'\(folder.path)/.build' cannot be written: \((error as NSError).localizedDescription)")
    }

    fileprivate static func noGraph(_ folder: PluginFolder, _ error: any Error) -> Diagnostic {
        .error("the compiler did not tell the stages of the plugin '\(folder.name)': \(error)")
    }

    fileprivate static func noStages(_ folder: PluginFolder) -> Diagnostic {
        .error(
            "the plugin '\(folder.name)' has no stage",
            hint:
                "a stage is a type that conforms to 'Stage', neither private nor generic, and not inside a function")
    }

    fileprivate static func notStarted(_ compiler: String, _ error: CommandError) -> Diagnostic {
        .error("the Swift compiler '\(compiler)' cannot be started: \(error)")
    }

    fileprivate static func notCompiled(_ folder: PluginFolder, _ said: String) -> Diagnostic {
        .error("the plugin '\(folder.name)' does not compile", hint: said.trimmingCharacters(in: .newlines))
    }

    fileprivate static func otherCompiler(
        _ folder: PluginFolder, _ compiler: String, version: String, wanted: String
    ) -> Diagnostic {
        .error(
            "the plugin '\(folder.name)' must be built by \(wanted), as this program was, and '\(compiler)' is \(version)",
            hint: "put the compiler of \(wanted) first on the PATH, or build Textmill anew by this one")
    }

    fileprivate static func otherModules(_ folder: String, _ difference: String) -> Diagnostic {
        .error(
            "the modules in '\(folder)' are not those of this program: a plugin compiled against them \(difference)",
            hint: "build or install Textmill again, so that both are of one build")
    }
}
