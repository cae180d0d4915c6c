import Foundation

/// What builds a plugin: the Swift compiler, and the modules of Textmill that the plugin is compiled against.
public struct Toolchain: Sendable {
    /// The modules that plugins may import.
    static let modules = ["Textmill", "TextmillLanguage"]

    /// The compiler, `swiftc`; nil if there is none.
    let compiler: String?
    /// The folder of the modules; nil if there is none.
    let moduleFolder: String?

    /// The compiler on the `PATH`, and the modules that belong to this program.
    public static let installed = Toolchain(compiler: compilerOnPath, moduleFolder: moduleFolderOfProgram)

    private static var compilerOnPath: String? {
        let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
        return path.split(separator: ":").map { "\($0)/swiftc" }.first(where: FileManager.default.isExecutableFile)
    }

    /// Beside the program where SwiftPM built it, in `lib` where it was installed.
    private static var moduleFolderOfProgram: String? {
        guard let program = Bundle.main.executableURL?.resolvingSymlinksInPath() else { return nil }
        let folder = program.deletingLastPathComponent()
        let installed = folder.deletingLastPathComponent().appendingPathComponent("lib/textmill/Modules")
        return [folder.appendingPathComponent("Modules"), installed].map(\.path).first {
            FileManager.default.fileExists(atPath: "\($0)/Textmill.swiftmodule")
        }
    }

    /// What a shared library is called here.
    static func libraryName(of name: String) -> String {
        #if canImport(Darwin)
            "lib\(name).dylib"
        #else
            "lib\(name).so"
        #endif
    }

    /// Whether a file of that name is a shared library.
    static func isLibrary(_ path: String) -> Bool { path.hasSuffix(".so") || path.hasSuffix(".dylib") }
}
