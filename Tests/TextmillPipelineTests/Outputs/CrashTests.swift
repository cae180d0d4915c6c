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
        #expect(calls.count > 100)
        for limit in 0..<calls.count {
            let scratch = try ScratchFolder()
            #expect(throws: EndOfTheWorld.self) { try run(to: scratch, settings, CountedCalls().ending(after: limit)) }
            expectWhole(scratch, like: whole)
            try run(to: scratch, settings, FileCalls())
            #expect(scratch.published == whole.published)
        }
    }

    @Test(arguments: OutputSettings.Layout.allCases, [false, true])
    func endsAsIfInterruptedWhenACallFails(_ layout: OutputSettings.Layout, _ isDiskFull: Bool) throws {
        let settings = OutputSettings.of(formats: [.jsonl, .text], layout: layout)
        let whole = try ScratchFolder()
        let calls = CountedCalls()
        try run(to: whole, settings, calls.counting)
        for number in 0..<calls.count {
            let scratch = try ScratchFolder()
            let failing = isDiskFull ? CountedCalls().filling(after: number) : CountedCalls().failing(at: number)
            do {
                try run(to: scratch, settings, failing)
                #expect(scratch.published == whole.published, "said to be well, and is not")
            } catch {
                expectWhole(scratch, like: whole)
            }
            expectLedgerOfAllThatIsThere(scratch, like: whole)
            try run(to: scratch, settings, FileCalls())
            #expect(scratch.published == whole.published)
        }
    }

    /// A ledger, where there is one, tells of all files that are there.
    private func expectLedgerOfAllThatIsThere(_ scratch: ScratchFolder, like whole: ScratchFolder) {
        guard let ledger = scratch.text("ledger.jsonl") else { return }
        #expect(whole.text("ledger.jsonl")?.hasPrefix(ledger) == true)
        let parts = Set(ledger.split(separator: "\n").compactMap { $0.split(separator: "\"part\":").last?.first })
        let lists = parts.compactMap { scratch.text(".textmill/files/part-0000\($0)") }
        let files = lists.flatMap { PartList(Array($0.utf8))?.files ?? [] }.map { "\($0.folder)/\($0.name)" }
        #expect(scratch.published.keys.filter { $0.contains("/") }.sorted() == files.sorted())
    }

    private func run(to scratch: ScratchFolder, _ settings: OutputSettings, _ calls: FileCalls) throws {
        _ = try OutputFolder.run(
            try Self.outcomes(), to: scratch.out, stages: 1, settings: settings, limit: PartLimit(documents: 2),
            calls: calls)
    }

    private func expectWhole(_ scratch: ScratchFolder, like whole: ScratchFolder) {
        let all = whole.files()
        for (name, text) in scratch.files() where !name.hasPrefix(".textmill/staged/") {
            switch name {
            case "run.json":
                #expect(text.contains("running") || text.contains("interrupted") || text == all[name])
            case _ where name.hasPrefix(".textmill/ledger/"):
                #expect(text == all[name])
                expectFiles(ofLedger: name, in: scratch)
            case _ where name.hasPrefix(".textmill/past/"): #expect(all.values.contains(text), "\(name)")
            case "ledger.jsonl": #expect(all[name]?.hasPrefix(text) == true)
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
    private struct CountedCalls {
        private let made = Locked(0)

        var count: Int { made.withLock { $0 } }

        var counting: FileCalls { ending(after: .max) }

        /// No call after the first `limit` is made.
        func ending(after limit: Int) -> FileCalls {
            calls { number, _ in if number >= limit { throw EndOfTheWorld() } }
        }

        /// Call `number` fails, and those before and after it succeed.
        func failing(at number: Int) -> FileCalls {
            calls { if $0 == number { throw OutputError.system(action: "\($1)", path: "x", number: EIO) } }
        }

        /// From call `limit` on, nothing can be made or written, only removed.
        func filling(after limit: Int) -> FileCalls {
            calls { number, call in
                guard number >= limit, [.makeFolder, .create, .write, .sync].contains(call) else { return }
                throw OutputError.system(action: "\(call)", path: "x", number: ENOSPC)
            }
        }

        private func calls(_ judge: @escaping @Sendable (Int, FileCalls.Call) throws -> Void) -> FileCalls {
            FileCalls { [made] call, _ in
                let number = made.withLock { made in
                    defer { made += 1 }
                    return made
                }
                try judge(number, call)
            }
        }
    }
}
