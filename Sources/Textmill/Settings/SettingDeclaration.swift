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

    /// The property that holds it.
    let property: String
    /// The `Setting` with its default.
    let declared: any Sendable
    /// Reads a `Setting` of the same declaration.
    let read: @Sendable (SettingNode) throws -> any Sendable

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
            name: name, help: help, kind: kind, range: range, standard: standard.yaml, property: name,
            declared: standard.value, read: read)
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
            name: property.kebabCased, help: help, kind: Value.kind, range: range, standard: wrappedValue.yaml,
            property: property, declared: self, read: read)
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
    /// The value that stands at `node` is a number, and not one of `range`.
    package static func outside(_ range: SettingRange, _ node: SettingNode) -> Diagnostic {
        .error("'\(node.setting)' must be \(range.description), not \(node.placed.shown)", at: node.placed.place)
    }
}
