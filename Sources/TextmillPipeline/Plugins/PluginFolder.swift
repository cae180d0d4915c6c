import Foundation
public import Textmill

/// A plugin: a folder of Swift files that hold stages, and nothing else that must be there.
public struct PluginFolder: Sendable {
    /// The folder, as it was named.
    public let path: String
    /// What it is called: the folder's own name.
    public let name: String
    /// The Swift files in it, one at least, and in folders inside it, in the order of their names. Left out is what is
    /// hidden, and a folder `Tests`.
    let sources: [String]
    /// Of the names and the bytes of the Swift files.
    let digest: String

    /// The plugin at `path`. Throws where there is no folder, or no Swift file in it.
    public init(_ path: String) throws(Diagnostic) {
        self.path = path
        name = URL(fileURLWithPath: path).standardizedFileURL.lastPathComponent
        guard Self.isFolder(path) else { throw .noPlugin(path) }
        var room = Self.largest
        sources = Self.swiftFiles(in: path, within: &room)
        guard room > 0 else { throw .tooLarge(path) }
        guard sources.contains(where: { !$0.dropFirst(path.count + 1).contains("/") }) else { throw .noSources(path) }
        var bytes = Data()
        for source in sources {
            do {
                let content = try Data(contentsOf: URL(fileURLWithPath: source))
                bytes += Data("\(source.dropFirst(path.count)) \(content.count)\n".utf8) + content
            } catch { throw .unreadable(source, error) }
        }
        digest = Digest.long(of: bytes)
    }

    /// The name of its module: no other module is called so, whatever the folder is called.
    var moduleName: String {
        let letters = name.unicodeScalars.map { scalar in
            scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
                ? String(scalar) : scalar == "-" || scalar == "_" ? "_" : "u\(String(scalar.value, radix: 16))"
        }
        return (letters.first?.first?.isNumber == true ? "_" : "") + letters.joined() + "Plugin"
    }

    /// Where its library is, once it is built with modules that have `stamps`.
    func libraryPath(for stamps: [ModuleStamp]) -> String {
        let key = Digest.long(of: "\(PluginBuilder.recipe) \(digest) \(stamps.map(\.text))".utf8)
        return "\(path)/.build/\(key)/\(Toolchain.libraryName(of: name))"
    }

    /// Builds its library, unless it stands there as it would be built. What is wrong with its code is thrown in the
    /// compiler's words.
    public func build(with toolchain: Toolchain = .installed) throws(Diagnostic) -> PluginBuild {
        let path = libraryPath(for: try PluginLibrary.programStamps())
        if (try? PluginLibrary(path: path).check()) != nil {
            return PluginBuild(library: path, isNew: false, remarks: "")
        }
        return try PluginBuilder(self, with: toolchain).build(path)
    }

    /// What is to be said of it while there is no library that is as it would be built.
    var state: String {
        get throws(Diagnostic) {
            let program = try PluginLibrary.programStamps()
            let libraries = libraryPaths.compactMap { try? Data(contentsOf: URL(fileURLWithPath: $0)) }
            let differences = libraries.map { library in
                ModuleStamp.all(in: library).firstDifference(from: program)
            }
            guard let first = differences.first else { return "is not built" }
            return differences.contains(nil) ? "has changed since it was built" : first ?? "is not built"
        }
    }

    /// Whether it was built before, as it was then.
    var hasLibraries: Bool { libraryPaths.contains { FileManager.default.fileExists(atPath: $0) } }

    private var libraryPaths: [String] {
        let keys = (try? FileManager.default.contentsOfDirectory(atPath: "\(path)/.build")) ?? []
        return keys.map { "\(path)/.build/\($0)/\(Toolchain.libraryName(of: name))" }
    }

    private static func isFolder(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
    }

    /// The most files and folders that a plugin holds: beyond them a wrong path was named, or links go round.
    private static let largest = 10_000

    /// - Parameter room: How many more files and folders there may be.
    private static func swiftFiles(in folder: String, within room: inout Int) -> [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        var sources: [String] = []
        for name in names.sorted() where !name.hasPrefix(".") && name != "Tests" && room > 0 {
            room -= 1
            let path = "\(folder)/\(name)"
            if isFolder(path) {
                sources += swiftFiles(in: path, within: &room)
            } else if name.hasSuffix(".swift") {
                sources.append(path)
            }
        }
        return sources
    }
}

extension Diagnostic {
    static func noPlugin(_ path: String) -> Diagnostic {
        .error(
            "there is no plugin at '\(path)'",
            hint: PluginKind.meaning)
    }

    fileprivate static func noSources(_ path: String) -> Diagnostic {
        .error(
            "the plugin '\(path)' has no Swift file and no 'plugin.yaml'",
            hint: "put a stage into it, or a 'plugin.yaml'; 'textmill new stage NAME' writes one")
    }

    fileprivate static func tooLarge(_ path: String) -> Diagnostic {
        .error(
            "'\(path)' is no plugin: there are more than 10000 files in it",
            hint: "name the folder that holds the plugin's Swift files")
    }

    fileprivate static func unreadable(_ path: String, _ error: any Error) -> Diagnostic {
        .error("'\(path)' cannot be read: \((error as NSError).localizedDescription)")
    }
}
