public import Textmill

/// What a pipeline file says, not yet checked against the stages there are.
public struct PipelineFile: SettingGroup {
    /// What to read, unless the command line names other documents.
    @Setting("What to read: files, folders, glob patterns, or '-' for standard input.")
    public var documents: [InputEntry] = []
    /// The language of the documents whose input does not say.
    @Setting("The language of all documents whose input does not say, by its code: ru, en, de.")
    public var language: LanguageCode?
    /// The stages, in the order of work.
    @Setting("The stages, in the order of work: each a name, or a name with its settings.")
    public var stages: [StageEntry] = []
    /// Where results go, and in what form.
    @Setting("Where results go, and in what form.")
    public var outputs = OutputSettings()
    /// Folders of plugins, whose stages the file may name.
    @Setting("Folders of plugins, whose stages this file may name.")
    public var plugins: [PlacedText] = []
    /// What becomes of a document that a stage fails on.
    @Setting("What becomes of a document that a stage fails on: it fails, or the stage is skipped for it.")
    public var onError = OnError.fail
    /// The longest that a stage may take over a document.
    @Setting(
        "The longest that a stage may take over a document, such as 30s or 500ms; on one that takes longer it fails.")
    public var timeout: TimeSpan?
    /// How many documents may fail before the run stops.
    @Setting("How many documents may fail before the run stops: 20, or 3/1000, which is 3 of any 1,000 in a row.")
    public var stopAfter: FailureLimit?
    /// The largest document that is read.
    @Setting("The largest document that is read; a larger one fails.")
    public var maxDocumentBytes = ByteCount(64 << 20)
    /// What the pipeline is to make of some texts.
    @Setting("Tests, which 'textmill test' runs: each a text, and what is expected of it.")
    public var tests: [PipelineTest] = []

    /// A file that says nothing.
    public init() {}

    /// Reads the YAML of a pipeline file that lies in `folder`; what is wrong with it is noted in `problems`, and the
    /// rest read as far as it goes. Nil if it is no YAML.
    ///
    /// - Parameter environment: Gives the value of a variable that the file names by `${NAME}`.
    public static func read(
        _ yaml: [UInt8], in folder: String, environment: (String) -> String?, noting problems: inout Diagnostics
    ) -> PipelineFile? {
        guard let root = problems.collect({ try YAML.read(yaml) }) else { return nil }
        guard root.entries != nil else {
            problems.add(.noMap(root))
            return nil
        }
        let filled = root.filled(from: environment, noting: &problems).withoutMisplaced(noting: &problems)
        let folder = PipelineFolder(folder)
        let file = make(
            from: filled, as: "a pipeline file", readFile: folder.reading, noting: &problems)
        for test in file.tests { problems.add(test.problems) }
        if file.stages.isEmpty, !problems.hasErrors { problems.add(.noStages(in: root)) }
        return file
    }
}

extension Diagnostic {
    fileprivate static func noMap(_ root: PlacedValue) -> Diagnostic {
        .error(
            "a pipeline file is a map, not \(root.shown)", at: root.place,
            hint: "begin it with 'stages:', and list the stages below, each after '- '")
    }

    fileprivate static func noStages(in root: PlacedValue) -> Diagnostic {
        let place = root.entries?.first { $0.name == "stages" }?.key.place ?? Place(line: 1, column: 1)
        return .error(
            "a pipeline needs at least one stage", at: place, hint: "list them under 'stages:', such as '- clean-text'")
    }
}
