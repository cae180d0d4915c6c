import Foundation
import Testing
import Textmill
import TextmillTesting

@testable import TextmillPipeline

/// What stands in the output folder when the world ends at any of the calls that change it.
struct CrashTests {
    private struct EndOfTheWorld: Error {}

    private static func outcomes() throws -> [Outcome] {
        try (0..<5).map { try .rain(id: "\($0)") } + [.unread("u"), .rain(id: "0")]
    }

    @Test(arguments: OutputSettings.Layout.allCases)
    func leavesOnlyWholeFilesAndLedgersThatMatch(_ layout: OutputSettings.Layout) throws {
        let settings = OutputSettings.of(formats: [.jsonl, .text], layout: layout)
        let whole = try ScratchFolder()
        let calls = CountedCalls()
        try run(to: whole, settings, calls.counting)
        #expect(calls.count > 60)
        for limit in 0..<calls.count {
            let scratch = try ScratchFolder()
            #expect(throws: EndOfTheWorld.self) { try run(to: scratch, settings, CountedCalls().ending(after: limit)) }
            expectWhole(scratch, like: whole)
            try run(to: scratch, settings, FileCalls())
            #expect(scratch.published == whole.published)
        }
    }

    private func run(to scratch: ScratchFolder, _ settings: OutputSettings, _ calls: FileCalls) throws {
        _ = try OutputFolder.run(
            try Self.outcomes(), to: scratch.out, stages: 3, settings: settings, limit: PartLimit(documents: 2),
            calls: calls)
    }

    private func expectWhole(_ scratch: ScratchFolder, like whole: ScratchFolder) {
        let all = whole.files()
        for (name, text) in scratch.files() where !name.hasPrefix(".textmill/staged/") {
            switch name {
            case "run.json": #expect(text.contains("running") || text == all[name])
            case _ where name.hasPrefix(".textmill/ledger/"):
                #expect(text == all[name])
                expectFiles(ofLedger: name, in: scratch)
            default: #expect(text == all[name], "\(name)")
            }
        }
    }

    /// Every file of a part whose ledger is there is there too.
    private func expectFiles(ofLedger name: String, in scratch: ScratchFolder) {
        let part = name.split(separator: "/").last?.split(separator: ".").first ?? ""
        let list = scratch.text(".textmill/files/\(part)").flatMap { PartList(Array($0.utf8)) }
        #expect(list?.ledgerByteCount == scratch.text(name)?.utf8.count)
        for file in list?.files ?? [] {
            #expect(scratch.text("\(file.folder)/\(file.name)")?.utf8.count == file.byteCount)
        }
    }

    /// Counts calls, and lets none pass after the last allowed one.
    private final class CountedCalls: @unchecked Sendable {
        var count = 0

        var counting: FileCalls { FileCalls { _, _ in self.count += 1 } }

        func ending(after limit: Int) -> FileCalls {
            FileCalls { _, _ in
                guard self.count < limit else { throw EndOfTheWorld() }
                self.count += 1
            }
        }
    }
}
