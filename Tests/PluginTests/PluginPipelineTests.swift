import Foundation
import Testing
import Textmill
import TextmillPipeline
import TextmillStages
import TextmillTesting

/// The pipeline files of the plugins in Swift, each on the sample beside it, and on what no text should be.
@Suite struct PluginPipelineTests {
    static let files = EveryPlugin.names.flatMap { name in
        let folder = "\(EveryPlugin.folder)/\(name)"
        let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        guard !files.contains("plugin.yaml") else { return [String]() }
        return files.filter { $0.hasSuffix(".yaml") }.sorted().map { "\(folder)/\($0)" }
    }

    static let oddTexts = [
        "", "\0", " ", "\n\n\n", "«", "»", "— ", "\"", "👩‍👩‍👧‍👦🇷🇺 «👍🏽», — 👍🏽 сказал 👨‍🚀.", "e\u{301}\u{301}\u{301}«\u{301}»",
        "\u{FEFF}\u{202E}абв\u{200D}",
        "ｆｕｌｌ　ｗｉｄｔｈ １２３", "«\0», — сказал \0 Петров\0.", "مرحبا «نص» שלום", "\u{1F600}@\u{1F600}.рф",
    ]

    private func plan(_ path: String) throws -> Plan {
        try CheckedFile(path: path, stock: .stock, environment: { _ in nil }).plan
    }

    private func through(_ path: String, _ text: String) throws -> Document {
        var document = Document(id: "1", text: text)
        for case .here(let stage) in try plan(path).steps.map(\.work.place) { try stage.process(&document) }
        return document
    }

    @Test(arguments: files)
    func findsSomethingInItsSample(_ path: String) throws {
        let sample = URL(fileURLWithPath: path).deletingLastPathComponent().appendingPathComponent("sample.txt")
        let text = try String(contentsOf: sample, encoding: .utf8)
        let document = try through(path, text)
        let own = document.layers.filter { $0 != .sentences }
        #expect(!document.edits.isEmpty || own.contains { !document[$0].isEmpty })
        #expect(alignmentFaults(of: document, in: Array(text.utf8)) == [])
    }

    @Test(arguments: files)
    func isSoundOnOddTexts(_ path: String) throws {
        for text in Self.oddTexts {
            let document = try through(path, text)
            #expect(alignmentFaults(of: document, in: Array(text.utf8)) == [], "\(text.debugDescription)")
        }
    }

    @Test(arguments: files)
    func takesAMegabyteOnOneLine(_ path: String) throws {
        for piece in ["«", "»", "“", "\"", "слово ", "«да», — сказал ", "— нет, ", "1", "мост"] {
            let text = String(repeating: piece, count: 1_000_000 / piece.utf8.count)
            let time = try ContinuousClock().measure { _ = try through(path, text) }
            #expect(time < .seconds(60), "\(piece): \(time)")  // quadratic time would be a quarter of an hour
        }
    }
}
