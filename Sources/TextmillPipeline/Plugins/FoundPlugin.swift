import Textmill

/// A plugin as it is found, before any of its code runs.
public struct FoundPlugin: Sendable {
    /// Whether it can be used as it stands.
    public enum State: Hashable, Sendable {
        /// It can.
        case built
        /// It was not built yet; a run does that.
        case unbuilt
        /// It was built, and is to be built again; why.
        case stale(String)
        /// It cannot be used; why.
        case broken(String)
    }

    /// What it is called.
    public let name: String
    /// Where it is, from the working folder.
    public let path: String
    /// What it is; nil if it is no plugin at all.
    public let kind: PluginKind?
    /// Its stages; nil where they are not known without its being built, or loaded.
    public let stages: [StageNote]?
    /// Whether it can be used.
    public let state: State

    /// What stands at `path`.
    public init(at path: String, with toolchain: Toolchain = .installed) {
        self.path = path
        name = path.split(separator: "/").last.map(String.init) ?? path
        kind = PluginKind(at: path)
        switch kind {
        case .folder: (state, stages) = Self.look(atFolder: path, toolchain)
        case .library: (state, stages) = Self.look(atLibrary: path)
        case .process: (state, stages) = Self.look(atProcess: path)
        case nil: (state, stages) = (.broken("is not there, or is no plugin"), nil)
        }
    }

    private typealias Look = (State, [StageNote]?)

    private static func look(atFolder path: String, _ toolchain: Toolchain) -> Look {
        do {
            let folder = try PluginFolder(path)
            let library = folder.libraryPath(for: try PluginLibrary.programStamps())
            if (try? PluginLibrary(path: library).check()) != nil {
                return (.built, StageNote.all(beside: library))
            }
            let state = try folder.state
            if let fault = toolchain.missing { return (.broken("\(state), and \(fault)"), nil) }
            return (folder.hasLibraries ? .stale(state) : .unbuilt, nil)
        } catch { return (.broken(error.message), nil) }
    }

    private static func look(atLibrary path: String) -> Look {
        do {
            if let difference = try PluginLibrary(path: path).difference() { return (.stale(difference), nil) }
            return (.built, StageNote.all(beside: path))
        } catch { return (.broken(error.message), nil) }
    }

    /// There is nothing to build, and its file says all that there is to know.
    private static func look(atProcess path: String) -> Look {
        do {
            let stages = try PluginManifest(at: path).stages
            return (.built, stages.map { StageNote(name: $0.name, version: $0.version) })
        } catch {
            let first = error.inFileOrder.all.first
            let line = first?.place.map { ", line \($0.line)" } ?? ""
            return (.broken("\(first?.message ?? "its file cannot be used")\(line)"), nil)
        }
    }
}

extension Toolchain {
    /// What it lacks to build with, in a clause; nil if it lacks nothing.
    fileprivate var missing: String? {
        if compiler == nil { return "there is no Swift compiler 'swiftc' on the PATH to build it" }
        return moduleFolder == nil ? "Textmill's modules are not beside this program to build it with" : nil
    }
}
