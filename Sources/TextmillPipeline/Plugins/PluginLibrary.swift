import Foundation
import Textmill

/// The built form of a plugin: a library with stages, and with the stamps of the modules that it was compiled against.
struct PluginLibrary {
    let path: String

    /// Loads the library and gives its stages. It is refused before any of its code runs if its stamps are not those of
    /// this program.
    func stages() throws(Diagnostic) -> [StageDefinition] {
        try check()
        let image: SharedImage
        do { image = try SharedImage(path: path.hasPrefix("/") ? path : "./\(path)") } catch {
            throw .unloadable(path, "\(error)")
        }
        typealias Entry = @convention(c) (UnsafeMutableRawPointer) -> Void
        guard let entry = image.function(PluginEntry.name, as: Entry.self) else { throw .noEntry(path) }
        var stages: [any Stage.Type] = []
        withUnsafeMutablePointer(to: &stages) { entry($0) }
        let read = resources.read
        return stages.map { StageDefinition($0, readResource: read) }
    }

    /// Finds out, by its bytes alone, whether the library can run in this program.
    func check() throws(Diagnostic) {
        if let difference = try difference() { throw .stale(path, difference) }
    }

    /// Why the library cannot run in this program although it is a plugin and whole; nil if it can.
    func difference() throws(Diagnostic) -> String? {
        guard SharedImage.sharesSwift else { throw .swiftInside() }
        let bytes = try bytes()
        let stamps = ModuleStamp.all(in: bytes)
        guard !stamps.isEmpty else { throw .noStamp(path) }
        guard ELFFile(bytes: bytes).isWhole else { throw .cutShort(path) }
        return stamps.firstDifference(from: try Self.programStamps())
    }

    /// The files beside its stages: those in the plugin's folder, which has the library under `.build`, or where it was
    /// taken without that, in the folder that it stands in.
    var resources: PluginResources {
        let folder = path.parentPath
        let build = folder.parentPath
        let isInPlugin = build == ".build" || build.hasSuffix("/.build")
        return PluginResources(in: isInPlugin ? build.parentPath : folder)
    }

    /// The digest of its bytes.
    func digest() throws(Diagnostic) -> String { Digest.long(of: try bytes()) }

    private func bytes() throws(Diagnostic) -> Data {
        guard FileManager.default.fileExists(atPath: path) else { throw .noPlugin(path) }
        do { return try Data(contentsOf: URL(fileURLWithPath: path)) } catch { throw .unreadable(path, error) }
    }

    /// The stamps of the modules in this program that plugins may import.
    static func programStamps() throws(Diagnostic) -> [ModuleStamp] {
        typealias Stamp = @convention(c) () -> UnsafePointer<CChar>
        let program = SharedImage.program
        let stamps = Toolchain.modules.compactMap { module in
            program?.function("textmill_interface_\(module)", as: Stamp.self).flatMap { stamp in
                ModuleStamp(String(cString: stamp()).trimmingCharacters(in: .newlines))
            }
        }
        guard !stamps.isEmpty else { throw .hidden() }
        return stamps
    }
}

extension Diagnostic {
    /// What to do about a library that cannot be used as it is.
    static let buildAgain = "build it with this textmill: 'textmill plugin build DIR', DIR being the plugin's folder"

    fileprivate static func unreadable(_ path: String, _ error: any Error) -> Diagnostic {
        .error("'\(path)' cannot be read: \((error as NSError).localizedDescription)")
    }

    fileprivate static func noStamp(_ path: String) -> Diagnostic {
        .error("'\(path)' is not a plugin that textmill built: it has no stamp", hint: buildAgain)
    }

    fileprivate static func cutShort(_ path: String) -> Diagnostic {
        .error("'\(path)' is cut short", hint: buildAgain)
    }

    fileprivate static func stale(_ path: String, _ difference: String) -> Diagnostic {
        .error("'\(path)' \(difference)", hint: buildAgain)
    }

    fileprivate static func unloadable(_ path: String, _ cause: String) -> Diagnostic {
        .error("'\(path)' cannot be loaded: \(cause)", hint: buildAgain)
    }

    fileprivate static func noEntry(_ path: String) -> Diagnostic {
        .error("'\(path)' has no entry '\(PluginEntry.name)'", hint: buildAgain)
    }

    fileprivate static func hidden() -> Diagnostic {
        .error(
            "this program cannot load plugins: it does not show them its Textmill",
            hint: "link it with '-Xlinker --export-dynamic'")
    }

    fileprivate static func swiftInside() -> Diagnostic {
        .error(
            "this program cannot load plugins: it was linked with '--static-swift-stdlib'",
            hint: "use a textmill that was linked without it")
    }
}
