import Foundation

@testable import TextmillPipeline

/// A folder for one test, gone with it.
final class ScratchFolder {
    /// Its path; it is there, and empty.
    let path: String
    /// Where outputs go in it.
    var out: String { path + "/out" }

    init() throws {
        // Where syncing costs nothing, if there is such a place.
        let memory = "/dev/shm"
        let isThere = FileManager.default.isWritableFile(atPath: memory)
        let parent = isThere ? memory : FileManager.default.temporaryDirectory.path
        path = parent + "/textmill-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// Puts a file there, with its folder.
    func put(_ text: String, at name: String) throws {
        let file = URL(fileURLWithPath: path + "/" + name)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    /// What the file `name` of the outputs holds; nil if there is none.
    func text(_ name: String) -> String? {
        FileManager.default.contents(atPath: out + "/" + name).map { String(decoding: $0, as: UTF8.self) }
    }

    /// All files of the outputs by name, with what they hold; times in `run.json` left out.
    func files(under prefix: String = "out/") -> [String: String] {
        let names = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []
        var files: [String: String] = [:]
        for name in names where name.hasPrefix(prefix) {
            guard let data = FileManager.default.contents(atPath: path + "/" + name) else { continue }
            let text = String(decoding: data, as: UTF8.self)
            let isRecord = name.hasSuffix("run.json")
            files[String(name.dropFirst(4))] = isRecord ? text.components(separatedBy: "\"times\"")[0] : text
        }
        return files
    }

    /// The files that others see, by name.
    var published: [String: String] { files().filter { !$0.key.hasPrefix(".textmill/") } }
}

extension OutputFolder {
    /// Writes `outcomes` to `folder` in a row.
    static func run(
        _ outcomes: [Outcome], to path: String, stages: Int = 0, settings: OutputSettings = .of(),
        limit: PartLimit = PartLimit(), isComplete: Bool = true, calls: FileCalls = FileCalls()
    ) throws -> OutcomeCounts {
        let record = RunRecord(of: .of(stages), from: "p.yaml", holding: Array("stages:".utf8), outputs: settings)
        var folder = try OutputFolder(at: path, for: record, limit: limit, calls: calls)
        do {
            for outcome in outcomes { _ = try folder.receive(folder.write(outcome)) }
        } catch {
            // As the runner does.
            try? folder.finish(isComplete: false)
            throw error
        }
        try folder.finish(isComplete: isComplete)
        return folder.counts
    }
}
