public import Textmill

/// A text, and what a pipeline, or some of its stages, is to make of it.
public struct PipelineTest: Sendable {
    /// What the keys of a test are, each said once.
    private struct Keys: SettingGroup {
        @Setting("What the test is called.") var name: String?
        @Setting("The text that the stages work on.") var text: String?
        @Setting("A text file in UTF-8 that holds the text.") var file: TextFile?
        @Setting("What an input would say of the text besides, such as its title.") var fields: [String: String] = [:]
        @Setting("The first stage that runs; the pipeline's first unless said otherwise.") var from: PlacedText?
        @Setting("The last stage that runs; the pipeline's last unless said otherwise.") var to: PlacedText?
        @Setting("The layers that stand before 'from', each as marked text.") var layers: [String: PlacedMarks] = [:]
        @Setting("What is expected: 'text', layers by name, 'dropped' or 'failed'.") var expect = Expectations()
    }

    /// What it is called: its name, or how its text begins.
    public let name: String
    /// Where it begins in its file.
    public let place: Place
    /// The text that the stages work on.
    let text: String
    /// What an input would say of the text besides.
    let fields: [FieldValue.Field]
    /// The first stage that runs, by its name in the pipeline; nil for the pipeline's first.
    let from: PlacedValue?
    /// The last stage that runs; nil for the pipeline's last.
    let to: PlacedValue?
    /// The layers that stand before the first stage.
    let layers: [GivenLayer]
    /// What is expected, in the order of the file.
    let expectations: [Expectation]
    /// What is wrong with the test itself. It is kept here so that the tests around it are checked all the same.
    private(set) var problems = Diagnostics()

    /// A layer that a test gives, under its key.
    struct GivenLayer: Sendable {
        let layer: Layer
        let key: PlacedValue
        let marks: PlacedMarks
    }

    /// The keys of a test, for the schema.
    static var keys: [SettingDeclaration] { Keys.settings }
}

extension PipelineTest: SettingValue {
    /// A map.
    public static var kind: SettingKind { .other("a map with 'text' and 'expect'") }
    /// Not shown.
    public var yaml: String? { nil }

    /// Reads the map.
    public init(reading node: SettingNode) {
        var problems = Diagnostics()
        let entries = node.placed.entries ?? []
        let keys = Keys.make(
            from: entries.isEmpty ? PlacedValue(.null, at: node.placed.place) : node.placed, as: "a test",
            readFile: node.readFile, noting: &problems)
        layers =
            entries.first { $0.name == "layers" }?.value.entries?.compactMap { entry in
                keys.layers[entry.name].map { GivenLayer(layer: Layer(entry.name), key: entry.key, marks: $0) }
            } ?? []
        text = keys.text ?? keys.file?.text ?? layers.first?.marks.marked.text ?? ""
        place = node.placed.place
        fields = keys.fields.sorted { $0.key < $1.key }.map { FieldValue.Field(name: $0.key, value: .string($0.value)) }
        from = keys.from?.placed
        to = keys.to?.placed
        expectations = keys.expect.all
        name = keys.name ?? "“\(text.beginning)”"
        if entries.isEmpty { problems.add(node.mismatch(Self.kind)) }
        self.problems = problems
        check(Set(entries.map(\.name).filter { !$0.hasPrefix("x-") }))
    }

    /// Checks what can be checked without knowing the pipeline, for a test that has the keys `written`.
    private mutating func check(_ written: Set<String>) {
        if written.contains("text"), written.contains("file") { problems.add(.twoTexts(at: place)) }
        // What is missing may be what stands under a key that nobody knows.
        if !written.isEmpty, written.isSubset(of: Self.keys.map(\.name)) {
            if written.isDisjoint(with: ["text", "file", "layers"]) { problems.add(.noText(at: place)) }
            if !written.contains("expect") { problems.add(.noExpectation(at: place)) }
        }
        if written.contains("layers"), !written.contains("from") { problems.add(.layersWithoutFrom(at: place)) }
        for given in layers where !given.marks.marked.text.isSameText(as: text) {
            problems.add(.otherText(given.layer, at: given.marks.placed.place))
        }
    }
}

extension String {
    /// How the text begins, on one line.
    fileprivate var beginning: String {
        let line = onOneLine
        return line.count > 40 ? line.prefix(39) + "…" : line
    }

    /// Whether `other` is the same scalar by scalar. Swift's `==` takes differently composed characters for the same.
    func isSameText(as other: String) -> Bool { utf8.elementsEqual(other.utf8) }
}

extension Diagnostic {
    fileprivate static func twoTexts(at place: Place) -> Diagnostic {
        .error("a test has one text, and this has 'text' and 'file'", at: place, hint: "take one of them away")
    }

    fileprivate static func noText(at place: Place) -> Diagnostic {
        .error("this test has no text", at: place, hint: "write it under 'text', or name a 'file' that holds it")
    }

    fileprivate static func layersWithoutFrom(at place: Place) -> Diagnostic {
        .error(
            "'layers' are what stands before a stage, and this test names none", at: place,
            hint: "name it: 'from: STAGE'")
    }

    fileprivate static func otherText(_ layer: Layer, at place: Place) -> Diagnostic {
        .error(
            "without its marks '\(layer.name)' is not the text of this test", at: place,
            hint: "take 'text' away, or copy it here and put ⟦ ⟧ around what is marked")
    }
}
