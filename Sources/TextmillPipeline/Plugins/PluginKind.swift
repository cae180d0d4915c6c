import Foundation
public import Textmill

/// What a path must be to be a plugin.
///
/// It is told by what stands there, and nothing is run or loaded to find out.
public enum PluginKind: String, Hashable, Sendable {
    /// A folder of Swift files.
    case folder
    /// A built library.
    case library
    /// A folder with a `plugin.yaml`, whose stages work in a process of their own.
    case process

    /// What a plugin is, for whoever named something else.
    static let meaning =
        "a plugin is a folder of Swift files, or with a 'plugin.yaml'; 'textmill new stage NAME' writes one"

    /// What kind of plugin stands at `path`; nil if none does.
    public init?(at path: String) {
        let files = FileManager.default
        var isFolder: ObjCBool = false
        guard files.fileExists(atPath: path, isDirectory: &isFolder) else { return nil }
        guard isFolder.boolValue else {
            guard Toolchain.isLibrary(path) else { return nil }
            self = .library
            return
        }
        if files.fileExists(atPath: "\(path)/\(PluginManifest.fileName)") {
            self = .process
        } else {
            let names = (try? files.contentsOfDirectory(atPath: path)) ?? []
            guard names.contains(where: { $0.hasSuffix(".swift") && !$0.hasPrefix(".") }) else { return nil }
            self = .folder
        }
    }

    /// The paths of the plugins at `path`, which is one itself or a folder of some, in the order of their names. Throws
    /// where there is none.
    public static func somePlugins(at path: String) throws(Diagnostic) -> [String] {
        let plugins = plugins(at: path)
        guard !plugins.isEmpty else { throw .error("there is no plugin at '\(path)', nor in it", hint: meaning) }
        return plugins
    }

    /// The paths of the plugins at `path`, which is one itself or a folder of some, in the order of their names.
    static func plugins(at path: String) -> [String] {
        if PluginKind(at: path) != nil { return [path] }
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        let folder = path.hasSuffix("/") ? path : "\(path)/"
        return names.filter { !$0.hasPrefix(".") }.sorted().map { folder + $0 }.filter { PluginKind(at: $0) != nil }
    }
}
