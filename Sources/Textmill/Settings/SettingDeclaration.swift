/// A setting as its stage declares it: what `textmill stages` and the JSON Schema tell of it.
public struct SettingDeclaration: Sendable {
    /// How a pipeline file calls it.
    public let name: String
    /// What it does, in a sentence.
    public let help: String
    /// What values it takes.
    public let kind: SettingKind
    /// The numbers it takes, where not all.
    public let range: SettingRange?
    /// Its default, as a pipeline file would say it; nil for none.
    public let standard: String?
    /// The file that the default is read from, by its path in the folder of the stage's plugin; nil where it is not read.
    public let file: String?

    /// The property that holds it.
    let property: String
    /// The `Setting` with its default.
    let declared: any Sendable
    /// Reads a `Setting` of the same declaration.
    let read: @Sendable (SettingNode) throws -> any Sendable
    /// Gives the text of a file in the folder of the stage's plugin; nil where there is no such folder.
    private(set) var readResource: SettingNode.FileReading?

    /// The declarations among the stored properties of `stage`, in their order.
    static func all(of stage: Any) -> [SettingDeclaration] {
        Mirror(reflecting: stage).children.compactMap { child in
            guard let setting = child.value as? any Declared, let label = child.label else { return nil }
            return setting.declaration(of: String(label.dropFirst()))
        }
    }
}

extension SettingDeclaration {
    /// The setting `name`, which no property declares: its values are what `read` gives.
    package init(
        _ name: String, help: String, kind: SettingKind, range: SettingRange?,
        standard: (yaml: String?, value: any Sendable), read: @escaping @Sendable (SettingNode) throws -> any Sendable
    ) {
        self.init(
            name: name, help: help, kind: kind, range: range, standard: standard.yaml, file: nil, property: name,
            declared: standard.value, read: read)
    }

    /// The same setting, whose default is read by `readResource` if it is in a file.
    func taking(_ readResource: SettingNode.FileReading?) -> SettingDeclaration {
        var declaration = self
        declaration.readResource = readResource
        return declaration
    }

    /// The text of the file that the default is read from; nil where it is not read from one, or that cannot be read.
    package var standardText: String? {
        guard let file, let readResource else { return nil }
        return try? readResource(file)
    }

    /// The value where a pipeline file says nothing at `place`. Throws where the file that it is read from is not there,
    /// or has a mistake.
    func standardValue(at place: Place) throws -> any Sendable {
        guard let file else { return declared }
        guard let readResource else { throw Diagnostic.noFolder(file, of: name, at: place) }
        let read = SettingNode.FileReading(
            text: { [name] path in
                do { return try readResource(path) } catch { throw Diagnostic.absent("\(error)", of: name, at: place) }
            }, place: readResource.systemPath(of:))
        return try self.read(SettingNode(PlacedValue(.scalar(file), at: place), for: name, readFile: read))
    }

    /// The settings of `group` by name, each as a pipeline file would say it.
    package static func values(of group: some SettingGroup) -> [(name: String, yaml: String)] {
        all(of: group).map { ($0.name, $0.standard ?? "null") }
    }
}

private protocol Declared { func declaration(of property: String) -> SettingDeclaration }

extension Setting: Declared {
    fileprivate func declaration(of property: String) -> SettingDeclaration {
        SettingDeclaration(
            name: property.kebabCased, help: help, kind: Value.kind, range: range,
            standard: wrappedValue.yaml, file: file, property: property, declared: self, read: read)
    }

    @Sendable private func read(_ node: SettingNode) throws -> any Sendable {
        var setting = self
        setting.wrappedValue = try Value(reading: node)
        if let range, let number = (setting.wrappedValue as? any SettingNumber)?.number, !range.contains(number) {
            throw Diagnostic.outside(range, node)
        }
        return setting
    }
}

extension Diagnostic {
    fileprivate static func noFolder(_ file: String, of setting: String, at place: Place) -> Diagnostic {
        .error(
            "the default of '\(setting)' is in the file '\(file)', and this program was not told in which folder",
            at: place,
            hint: "name a file, '\(setting): FILE', or tell the folder: 'Textmill.main(stages:resources:)' in a host")
    }

    fileprivate static func absent(_ cause: String, of setting: String, at place: Place) -> Diagnostic {
        .error(
            "the default of '\(setting)' is in a file of its plugin, and \(cause)", at: place,
            hint: "put it there, or name another file: '\(setting): FILE'")
    }

    /// The value that stands at `node` is a number, and not one of `range`.
    package static func outside(_ range: SettingRange, _ node: SettingNode) -> Diagnostic {
        .error("'\(node.setting)' must be \(range.description), not \(node.placed.shown)", at: node.placed.place)
    }
}
