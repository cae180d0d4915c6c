import Foundation
import Textmill

@testable import TextmillPipeline

/// Inputs and a pipeline that change between runs into a folder.
struct World {
    /// A document of the inputs; one without a text cannot be read.
    struct Text: Hashable {
        var id: String
        var text: String?
    }

    /// The documents, in order.
    var texts: [Text]
    /// The pipeline's stages with their settings and what stands beside them.
    var stages = [
        Entry(stage: "shout"), Entry(stage: "mark-long-words"), Entry(stage: "black-out"), Entry(stage: "count-marks"),
    ]
    /// Which forms whole documents have.
    var formats = [OutputSettings.Format.jsonl]
    /// How outputs are divided into files.
    var layout = OutputSettings.Layout.parts
    /// What stages do.
    let diary: Diary
    private let name = UUID().uuidString

    /// A stage of the pipeline.
    struct Entry {
        var stage: String
        var settings: [String: String] = [:]
        var skips = false
    }

    /// A world of so many documents, four to a part.
    init(documents count: Int, layout: OutputSettings.Layout = .parts) {
        texts = (0..<count).map { Text(id: "\($0)", text: "Дождь идёт, № \($0), «ёж» спит громко и долго") }
        self.layout = layout
        diary = Diary(name)
    }
}

// MARK: Running

extension World {
    /// Four documents to a part.
    static let limit = PartLimit(documents: 4)

    /// The pipeline as a file has it.
    var yaml: String {
        let lines = stages.map { entry in
            let settings = entry.settings.merging(["diary": name]) { $1 }.sorted { $0.key < $1.key }
            let map = settings.map { "\($0): '\($1)'" }.joined(separator: ", ")
            return "  - \(entry.stage): {\(map)}\n" + (entry.skips ? "    on-error: skip\n" : "")
        }
        return "stages:\n" + lines.joined()
    }

    /// The plan of the pipeline as it stands.
    func plan() throws -> Plan {
        var problems = Diagnostics()
        let file = PipelineFile.read(Array(yaml.utf8), in: "", environment: { _ in nil }, noting: &problems)
        try problems.throwIfErrors()
        guard let file else { throw Diagnostics() }
        let stages = StageRegistry([Shout.self, MarkLongWords.self, BlackOut.self, CountMarks.self])
        return try Plan(file, stages: stages)
    }

    /// A run into `path` that has not begun.
    func folderRun(to path: String, calls: FileCalls = FileCalls()) throws -> FolderRun {
        let plan = try plan()
        let record = RunRecord(
            of: plan, from: "p.yaml", holding: Array(yaml.utf8), outputs: .of(formats: formats, layout: layout))
        return try FolderRun(of: plan, record, to: path, limit: Self.limit, calls: calls)
    }

    /// Runs into `path` as the command does. Gives what there was to do; nil if it did everything.
    @discardableResult
    func run(to path: String, jobs: Int = 2, calls: FileCalls = FileCalls()) throws -> Agenda? {
        let run = try folderRun(to: path, calls: calls)
        let agenda = try run.survey(WorldDocuments(texts), jobs: jobs)
        if agenda?.isDone != true { _ = try run.run(WorldDocuments(texts), by: agenda, jobs: jobs) }
        return agenda
    }

    /// All that a run leaves which starts from nothing. The diary forgets it.
    func fresh() throws -> [String: String] {
        let scratch = try ScratchFolder()
        let before = diary.work.withLock { $0 }
        try run(to: scratch.out)
        diary.work.withLock { $0 = before }
        return scratch.left
    }

    /// How often each stage worked since this was asked before.
    func worked() -> [String: Int] {
        diary.work.withLock { work in
            defer { work = [:] }
            return work
        }
    }
}

extension ScratchFolder {
    /// All files of the outputs, Textmill's own too, but for the lock.
    var left: [String: String] { files().filter { $0.key != ".textmill/lock" } }
}

/// The documents of a world.
struct WorldDocuments: DocumentSource {
    private var texts: ArraySlice<World.Text>

    init(_ texts: [World.Text]) { self.texts = texts[...] }

    mutating func next() -> Arrival? {
        guard let text = texts.popFirst() else { return nil }
        return Arrival(name: text.id, byteCount: text.text?.utf8.count ?? 0) {
            guard let words = text.text else { throw InputError("cannot be read") }
            return Document(id: text.id, text: words)
        }
    }
}
