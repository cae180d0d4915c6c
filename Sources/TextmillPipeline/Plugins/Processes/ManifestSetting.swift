import Textmill

/// One of the `settings` of a stage in a `plugin.yaml`.
struct ManifestSetting: SettingGroup {
    /// What values a setting can have.
    enum Kind: String, SettingChoice {
        case number, integer, text, boolean, list, choice
    }

    @Setting("How a pipeline file calls it: small letters, digits and hyphens.")
    var name: PlacedText?
    @Setting("What values it takes.")
    var type = Kind.text
    @Setting("The words that a choice is of.")
    var choices: [String] = []
    @Setting("Its value where a pipeline file says nothing.")
    var `default`: PlacedAny?
    @Setting("The least number.")
    var minimum: Double?
    @Setting("The greatest number.")
    var maximum: Double?
    @Setting("What it does, in a sentence.")
    var help = ""
}

extension ManifestSetting: SettingValue {
    static var kind: SettingKind { .other("a map with 'name', 'type', 'default' and more") }
    var yaml: String? { name?.text }

    init(reading node: SettingNode) throws {
        guard node.placed.entries != nil else { throw node.mismatch(Self.kind) }
        self = try Self.make(from: node.placed, as: "a setting of a plugin's stage", readFile: node.readFile)
        var problems = Diagnostics()
        if let name {
            if !name.text.isName { problems.add(.oddName(name, of: "a setting")) }
        } else {
            problems.add(.noName(of: "a setting", at: node.placed.place))
        }
        let place = node.placed.entries?.first { $0.name == "type" }?.key.place ?? node.placed.place
        if (type == .choice) == choices.isEmpty { problems.add(.choices(isMissing: choices.isEmpty, at: place)) }
        if minimum != nil || maximum != nil, type != .number, type != .integer { problems.add(.noRange(at: place)) }
        if let minimum, let maximum, minimum > maximum { problems.add(.emptyRange(minimum, maximum, at: place)) }
        try problems.throwIfErrors()
        _ = try PluginSetting(self, readFile: node.readFile)
    }
}

/// A value of any kind, which is read once it is known of what kind it must be.
struct PlacedAny: SettingValue {
    let placed: PlacedValue

    static var kind: SettingKind { .other("a value") }
    var yaml: String? { placed.scalar }

    init(reading node: SettingNode) { placed = node.placed }
}

extension Diagnostic {
    fileprivate static func choices(isMissing: Bool, at place: Place) -> Diagnostic {
        .error(
            isMissing ? "a choice needs the words it is of" : "only a choice has 'choices'", at: place,
            hint: isMissing ? "add 'choices: [one, another]'" : "write 'type: choice', or take 'choices' away")
    }

    fileprivate static func noRange(at place: Place) -> Diagnostic {
        .error(
            "only a number has 'minimum' and 'maximum'", at: place,
            hint: "write 'type: number' or 'type: integer', or take them away")
    }

    fileprivate static func emptyRange(_ minimum: Double, _ maximum: Double, at place: Place) -> Diagnostic {
        .error("no number is both \(minimum) or more and \(maximum) or less", at: place)
    }
}
