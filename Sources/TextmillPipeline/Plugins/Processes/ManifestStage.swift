import Textmill

/// One of the `stages` of a `plugin.yaml`.
struct ManifestStage: SettingGroup {
    @Setting("How a pipeline file calls the stage: small letters, digits and hyphens.")
    var name: PlacedText?
    @Setting("What it does, in a sentence.")
    var purpose = ""
    @Setting("Raised whenever the same settings begin to give other results.", in: 1...)
    var version = 1
    @Setting("The layers that it needs to find.")
    var requires: [PlacedText] = []
    @Setting("The layers that it leaves; 'text' if it changes the text.")
    var provides: [PlacedText] = []
    @Setting("Whether layers outlive its changes of the text.")
    var keepsLayers = false
    @Setting("Its settings.")
    var settings: [ManifestSetting] = []
}

extension ManifestStage: SettingValue {
    static var kind: SettingKind { .other("a map with 'name', 'provides' and more") }
    var yaml: String? { name?.text }

    init(reading node: SettingNode) throws {
        guard node.placed.entries != nil else { throw node.mismatch(Self.kind) }
        self = try Self.make(from: node.placed, as: "a stage of a plugin", readFile: node.readFile)
        var problems = Diagnostics()
        if let name {
            if !name.text.isName { problems.add(.oddName(name, of: "a stage")) }
        } else {
            problems.add(.noName(of: "a stage", at: node.placed.place))
        }
        for layer in requires + provides where !layer.text.isName { problems.add(.oddName(layer, of: "a layer")) }
        if provides.isEmpty { problems.add(.providesNothing(at: name?.placed.place ?? node.placed.place)) }
        problems.noteTwins(settings.compactMap(\.name), "settings")
        try problems.throwIfErrors()
    }

    /// What it requires and provides.
    var contract: Contract {
        Contract(
            requires: Set(requires.map { Layer($0.text) }), provides: Set(provides.map { Layer($0.text) }),
            keepsLayers: keepsLayers)
    }
}

extension String {
    /// Whether it can name a stage, a layer or a setting: small letters, digits and hyphens, a letter first.
    var isName: Bool {
        let letters = UInt8(ascii: "a")...UInt8(ascii: "z")
        let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
        return utf8.first.map(letters.contains) == true && utf8.count <= 64
            && utf8.allSatisfy { letters.contains($0) || digits.contains($0) || $0 == UInt8(ascii: "-") }
    }
}

extension Diagnostics {
    /// Notes each of `names` that an earlier one is equal to.
    mutating func noteTwins(_ names: [PlacedText], _ things: String) {
        var lines: [String: Int] = [:]
        for name in names {
            if let line = lines[name.text] {
                add(.twins(name, things, first: line))
            } else {
                lines[name.text] = name.placed.place.line
            }
        }
    }
}

extension Diagnostic {
    static func oddName(_ name: PlacedText, of thing: String) -> Diagnostic {
        .error(
            "the name of \(thing) is of small letters, digits and hyphens, a letter first, not \(name.placed.shown)",
            at: name.placed.place)
    }

    static func noName(of thing: String, at place: Place) -> Diagnostic {
        .error("\(thing) needs a name", at: place, hint: "write 'name: NAME' in its map")
    }

    fileprivate static func providesNothing(at place: Place) -> Diagnostic {
        .error(
            "this stage provides nothing, so it would do nothing", at: place,
            hint: "name the layers that it leaves, such as 'provides: [quotes]', or 'text' if it changes the text")
    }

    fileprivate static func twins(_ name: PlacedText, _ things: String, first line: Int) -> Diagnostic {
        .error(
            "two \(things) are called '\(name.text)', the first on line \(line)", at: name.placed.place,
            hint: "rename one of them")
    }
}
