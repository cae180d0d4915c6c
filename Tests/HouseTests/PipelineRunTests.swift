import Foundation
import Testing
import Textmill
import TextmillPipeline
import TextmillStages

/// The ready pipelines, run as the command runs them.
@Suite struct PipelineRunTests {
    private let scratch = FileManager.default.temporaryDirectory.appendingPathComponent("textmill-\(UUID().uuidString)")
        .path

    @discardableResult
    private func run(_ file: String, documents: [String] = [], to folder: String, jobs: Int = 2) throws -> Report {
        let checked = try CheckedFile(path: "\(Project.root)/\(file)", stock: .stock, environment: { _ in nil })
        let inputs = try checked.inputs(commandLine: documents, outputFolder: folder)
        let record = RunRecord(
            of: checked.plan, from: checked.path, holding: checked.bytes, outputs: checked.file.outputs)
        return try Runner(checked.plan, jobs: jobs).run(inputs, into: try OutputFolder(at: folder, for: record))
    }

    /// Takes a while that nobody can foretell, so that documents overtake each other in another order each time.
    private struct Dawdle: Stage {
        static let contract = Contract(provides: [])
        func process(_ document: inout Document) { Thread.sleep(forTimeInterval: .random(in: 0...0.004)) }
    }

    @Test func theSameBytesWhateverOvertakesWhatever() throws {
        defer { try? FileManager.default.removeItem(atPath: scratch) }
        try FileManager.default.createDirectory(atPath: scratch, withIntermediateDirectories: true)
        let texts = try Project.text("Pipelines/Samples/most.txt").split(separator: ". ")
        let lines = (0..<300).map {
            "{\"id\":\"\($0)\",\"text\":\"\(texts[$0 % texts.count].filter { $0 != "\n" && $0 != "\"" })\"}"
        }
        try lines.joined(separator: "\n").write(toFile: "\(scratch)/a.jsonl", atomically: true, encoding: .utf8)
        try "documents: a.jsonl\nstages: [dawdle, clean-text, split-sentences, summarize]\n"
            .write(toFile: "\(scratch)/a.yaml", atomically: true, encoding: .utf8)
        let stages = StageRegistry([Dawdle.self] + StageRegistry.stock.types)
        let checked = try CheckedFile(path: "\(scratch)/a.yaml", stock: stages, environment: { _ in nil })
        var outputs: [[String: Data]] = []
        for (number, jobs) in [1, 2, 8, 8, 8].enumerated() {
            let folder = "\(scratch)/\(number)"
            let record = RunRecord(
                of: checked.plan, from: checked.path, holding: checked.bytes, outputs: checked.file.outputs)
            let inputs = try checked.inputs(commandLine: [], outputFolder: folder)
            let report = try Runner(checked.plan, jobs: jobs).run(
                inputs, into: try OutputFolder(at: folder, for: record))
            #expect(report.written == 300)
            outputs.append(try contents(of: folder))
        }
        for other in outputs.dropFirst() { #expect(other == outputs[0]) }
    }

    private func contents(of folder: String) throws -> [String: Data] {
        let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
        var contents: [String: Data] = [:]
        for name in names where !name.hasPrefix(".textmill") && name != "run.json" {
            var isFolder: ObjCBool = false
            if FileManager.default.fileExists(atPath: "\(folder)/\(name)", isDirectory: &isFolder), !isFolder.boolValue
            {
                contents[name] = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(name)"))
            }
        }
        return contents
    }

    @Test(arguments: Project.pipelines)
    func eachReadyPipelineRunsOnTheSamples(_ file: String) throws {
        defer { try? FileManager.default.removeItem(atPath: scratch) }
        let report = try run(file, to: "\(scratch)/out")
        #expect(report.documents == Project.files(in: "Pipelines/Samples", ending: ".txt").count)
        #expect(report.failed == 0 && report.dropped == 0)
    }

    @Test func theSameBytesForAnyNumberOfJobs() throws {
        defer { try? FileManager.default.removeItem(atPath: scratch) }
        try FileManager.default.createDirectory(atPath: scratch, withIntermediateDirectories: true)
        let samples = try Project.files(in: "Pipelines/Samples", ending: ".txt").map { try Project.text($0) }
        let lines = try (0..<1_200).map { number -> String in
            // Long and short by turns, so that workers overtake each other, and a few that fail.
            let text = number % 97 == 0 ? "" : String(samples[number % samples.count].prefix(40 + number * 131 % 3_000))
            let record = number % 101 == 0 ? ["id": "\(number)"] : ["id": "\(number)", "text": text]
            return String(decoding: try JSONEncoder().encode(record), as: UTF8.self)
        }
        let input = "\(scratch)/texts.jsonl"
        try lines.joined(separator: "\n").write(toFile: input, atomically: true, encoding: .utf8)
        var outputs: [[String: Data]] = []
        for jobs in [1, 2, 8] {
            let report = try run("Pipelines/news.yaml", documents: [input], to: "\(scratch)/\(jobs)", jobs: jobs)
            #expect(report.documents == 1_200 && report.failed == 12)
            outputs.append(try contents(of: "\(scratch)/\(jobs)"))
        }
        #expect(outputs[0].keys.contains("ledger.jsonl") && outputs[0].keys.contains("05-summarize/part-00001.jsonl"))
        #expect(outputs[0] == outputs[1])
        #expect(outputs[0] == outputs[2])
    }
}
