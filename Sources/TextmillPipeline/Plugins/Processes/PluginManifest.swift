import Foundation
public import Textmill

/// What a plugin in any language says of itself in its `plugin.yaml`: its program, how to run it, its stages.
public struct PluginManifest: Sendable {
    /// What the file is called.
    public static let fileName = "plugin.yaml"
    /// The version of the protocol that Textmill speaks.
    static let protocolVersion = 1

    /// What the plugin is called.
    public let name: String
    /// Its version.
    public let version: String
    /// The stages that its program does.
    public let stages: [PluginStage]

    /// The files of the plugin that what it does depends on, by their paths in its folder.
    let files: [String]
    let program: PluginProgram
    let limits: PluginLimits

    /// Reads the `plugin.yaml` in `folder`. Throws all that is wrong with it, at its places in that file.
    public init(at folder: String) throws(Diagnostics) {
        let bytes: [UInt8]
        do { bytes = try PipelineFolder(folder).yaml(of: Self.fileName) } catch {
            throw Diagnostics(.error("'\(folder)/\(Self.fileName)' \(error)"))
        }
        try self.init(reading: bytes, in: folder)
    }

    /// What is wrong with the `plugin.yaml` in `folder` as a person reads it, each with its line and a caret.
    public static func show(_ diagnostics: Diagnostics, at folder: String) -> String {
        let bytes = try? PipelineFolder(folder).yaml(of: fileName)
        let text = SourceText(path: "\(folder)/\(fileName)", text: String(decoding: bytes ?? [], as: UTF8.self))
        return diagnostics.inFileOrder.all.map { text.show($0) + "\n" }.joined(separator: "\n")
    }

    /// The manifest that `yaml` holds, of the plugin in `folder`.
    init(reading yaml: [UInt8], in folder: String) throws(Diagnostics) {
        guard yaml.contains(where: { $0 > 0x20 }) else { throw Diagnostics(.nothing) }
        var problems = Diagnostics()
        let root = problems.collect { try YAML.read(yaml) }
        guard let root else { throw problems }
        guard let entries = root.entries else { throw Diagnostics(.noMap(root)) }
        let readFile = PipelineFolder(folder).reading
        let file = ManifestFile.make(from: root, as: "a plugin", readFile: readFile, noting: &problems)
        problems.noteFaults(of: file, entries)
        problems.noteMissing(file.files, in: folder)
        let program = problems.collect { try PluginProgram(file, in: folder) }
        stages = file.stages.compactMap { stage in
            problems.collect { try PluginStage(stage, readFile: readFile) }
        }
        guard let program, let name = file.name?.text, let version = file.version?.text, !problems.hasErrors else {
            throw problems
        }
        self.name = name
        self.version = version
        self.program = program
        files = [Self.fileName] + program.words + file.files.map(\.text)
        limits = PluginLimits(file)
    }

    /// The processes that do the work of `stage` with the settings that `map` of a pipeline file has. None is started
    /// before there is a document.
    ///
    /// - Parameter say: Is given each line that is to go to standard error.
    public func pool(
        for stage: PluginStage, from map: PlacedValue, readFile: SettingNode.FileReading,
        say: @escaping @Sendable (String) -> Void
    ) throws(Diagnostics) -> ProcessPool {
        ProcessPool(of: self, stage: stage, settings: try stage.values(from: map, readFile: readFile), say: say)
    }
}

extension Diagnostics {
    /// Notes what a plugin's file lacks, and what of it no textmill understands.
    fileprivate mutating func noteFaults(of file: ManifestFile, _ entries: [PlacedValue.Entry]) {
        let top = Place(line: 1, column: 1)
        func isAbsent(_ name: String) -> Bool { !entries.contains { $0.name == name } }
        if isAbsent("name") { add(.absent("name", "name: my-plugin", at: top)) }
        if let name = file.name, !name.text.isName { add(.oddName(name, of: "a plugin")) }
        if isAbsent("version") { add(.absent("version", "version: \"1.0\"", at: top)) }
        if isAbsent("protocol") { add(.absent("protocol", "protocol: 1", at: top)) }
        if isAbsent("stages") { add(.absent("stages", "stages:", at: top)) }
        if isAbsent("command") { add(.absent("command", "command: [python3, stage.py]", at: top)) }
        if file.command.isEmpty, let command = entries.first(where: { $0.name == "command" }), !hasErrors {
            add(.error("the command is empty", at: command.key.place, hint: "write 'command: [python3, stage.py]'"))
        }
        if let version = file.protocol, version.text != String(PluginManifest.protocolVersion) {
            add(.otherProtocol(version))
        }
        if file.stages.isEmpty, let stages = entries.first(where: { $0.name == "stages" }), !hasErrors {
            add(.error("a plugin needs at least one stage", at: stages.key.place, hint: "list it under 'stages:'"))
        }
        noteTwins(file.stages.compactMap(\.name), "stages")
    }

    fileprivate mutating func noteMissing(_ files: [PlacedText], in folder: String) {
        for file in files {
            let path = PipelineFolder(folder).path(of: file.text)
            var isFolder: ObjCBool = false
            let isThere = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
            if !isThere || isFolder.boolValue { add(.missing(file, at: path, isFolder: isThere)) }
        }
    }
}

extension Diagnostic {
    fileprivate static let nothing = Diagnostic.error(
        "a plugin's file says its name, its command and its stages, and this one is empty",
        at: Place(line: 1, column: 1), hint: "'textmill new stage NAME --python' writes one to start from")

    fileprivate static func noMap(_ root: PlacedValue) -> Diagnostic {
        .error("a plugin's file is a map, not \(root.shown)", at: root.place, hint: "begin it with 'name: my-plugin'")
    }

    fileprivate static func absent(_ name: String, _ example: String, at place: Place) -> Diagnostic {
        .error("a plugin's file says its '\(name)', and this one does not", at: place, hint: "add '\(example)'")
    }

    fileprivate static func missing(_ file: PlacedText, at path: String, isFolder: Bool) -> Diagnostic {
        .error(
            isFolder ? "'\(path)' is a folder, and no file" : "there is no file '\(path)'", at: file.placed.place,
            hint: isFolder ? "name each file in it" : "put it there, or take it out of 'files'")
    }

    fileprivate static func otherProtocol(_ version: PlacedText) -> Diagnostic {
        .error(
            "this textmill speaks version \(PluginManifest.protocolVersion) of the plugin protocol, not "
                + version.placed.shown,
            at: version.placed.place, hint: "write 'protocol: 1', or use the textmill that the plugin was made for")
    }
}
