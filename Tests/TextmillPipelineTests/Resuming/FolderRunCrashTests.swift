import Foundation
import Testing
import Textmill
import TextmillTesting

@testable import TextmillPipeline

/// Whatever happens to runs into a folder, the next whole one leaves what a fresh one leaves.
struct FolderRunCrashTests {
    private struct EndOfTheWorld: Error {}

    /// No call after the first `limit` is made; all are counted.
    private func calls(_ count: Locked<Int>, endingAfter limit: Int = .max) -> FileCalls {
        FileCalls { _, _ in
            let number = count.withLock { count in
                count += 1
                return count
            }
            if number > limit { throw EndOfTheWorld() }
        }
    }

    @Test(arguments: OutputSettings.Layout.allCases)
    func continuesAfterTheEndOfTheWorldAtAnyCall(_ layout: OutputSettings.Layout) throws {
        let world = World(documents: 11, layout: layout)
        let fresh = try world.fresh()
        let count = Locked(0)
        try world.run(to: try ScratchFolder().out, calls: calls(count))
        let all = count.withLock { $0 }
        #expect(all > 100)
        for limit in 0..<all {
            let scratch = try ScratchFolder()
            _ = try? world.run(to: scratch.out, jobs: 1, calls: calls(Locked(0), endingAfter: limit))
            let files = scratch.files().keys
            let (ledgers, traces) = (files.count(in: "ledger"), files.count(in: "traces") + files.count(in: "past"))
            _ = world.worked()
            let agenda = try world.run(to: scratch.out)
            #expect(agenda?.kept.count ?? 0 == ledgers)
            #expect(world.worked()["shout", default: 0] == 11 - min(11, traces * 4))
            #expect(scratch.differences(from: fresh).isEmpty)
        }
    }

    /// A file that is closed twice may by then be another one.
    @Test func closesTheTracesOnceEvenIfThatFails() throws {
        let world = World(documents: 11)
        let paths = Locked<[String]>([])
        let calls = FileCalls { call, path in
            guard call == .close, path.hasSuffix("/traces") else { return }
            paths.withLock { $0.append(path) }
            throw EndOfTheWorld()
        }
        _ = try? world.run(to: try ScratchFolder().out, jobs: 1, calls: calls)
        let closed = paths.withLock { $0 }
        #expect(!closed.isEmpty && Set(closed).count == closed.count)
    }

    @Test(arguments: OutputSettings.Layout.allCases)
    func endsAsAFreshRunAfterTheEndOfTheWorldInAChangedOne(_ layout: OutputSettings.Layout) throws {
        let before = World(documents: 11, layout: layout)
        var after = before
        after.stages[2].settings["longest"] = "5"
        after.texts.remove(at: 5)
        let fresh = try after.fresh()
        let (count, first) = (Locked(0), try ScratchFolder())
        try before.run(to: first.out)
        try after.run(to: first.out, calls: calls(count))
        for limit in 0..<count.withLock({ $0 }) {
            let scratch = try ScratchFolder()
            try before.run(to: scratch.out)
            _ = try? after.run(to: scratch.out, calls: calls(Locked(0), endingAfter: limit))
            _ = after.worked()
            try after.run(to: scratch.out)
            #expect(after.worked()["shout"] == nil, "what was done once is not done again")
            #expect(scratch.differences(from: fresh).isEmpty)
        }
    }

    @Test(arguments: 0..<20)
    func endsAsAFreshRunAfterAnyChanges(seed: Int) throws {
        var numbers = SeededNumbers(seed: UInt64(seed))
        var world = World(documents: .random(in: 0...13, using: &numbers))
        world.diary.unbearable.withLock { $0 = ["ветер"] }
        let scratch = try ScratchFolder()
        for _ in 0..<8 {
            for _ in 0..<Int.random(in: 0...3, using: &numbers) { world.change(by: &numbers) }
            if Int.random(in: 0..<3, using: &numbers) == 0 {
                let limit = Int.random(in: 0...150, using: &numbers)
                _ = try? world.run(to: scratch.out, calls: calls(Locked(0), endingAfter: limit))
            } else {
                try world.run(to: scratch.out)
                #expect(try scratch.differences(from: world.fresh()).isEmpty)
            }
        }
    }
}

extension World {
    /// Changes something.
    fileprivate mutating func change(by numbers: inout SeededNumbers) {
        let place = texts.indices.randomElement(using: &numbers) ?? 0
        switch Int.random(in: 0..<14, using: &numbers) {
        case 0, 1:
            let text =
                "Снег, \(Int.random(in: 0..<99, using: &numbers)) спит вьюга и \(["ветер", "град"].randomElement(using: &numbers) ?? "")"
            texts.insert(Text(id: "new \(numbers.next() % 1_000)", text: text), at: place)
        case 2: if !texts.isEmpty { texts.remove(at: place) }
        case 3: if !texts.isEmpty { texts[place].text = "Прочь, ".lowercased() + "\(place)" }
        case 4: if !texts.isEmpty { texts[place].text = nil }
        case 5: if !texts.isEmpty { texts[place].id = texts.randomElement(using: &numbers)?.id ?? "" }
        case 6: texts.shuffle(using: &numbers)
        case 7: stages[0].settings["mark"] = ["!", "", "—"].randomElement(using: &numbers)
        case 8: stages[1].settings["shortest"] = "\(Int.random(in: 1...9, using: &numbers))"
        case 9: stages[3].settings["more"] = "\(Int.random(in: 1...9, using: &numbers))"
        case 10: formats = [[.jsonl], [.text, .jsonl], [.conllu]].randomElement(using: &numbers) ?? []
        case 11: layout = layout == .parts ? .documents : .parts
        case 12: stages[Int.random(in: 0..<4, using: &numbers)].skips.toggle()
        default: stages[2].settings["longest"] = "\(Int.random(in: 1...12, using: &numbers))"
        }
    }
}

extension ScratchFolder {
    /// The files that are not what they are in `others`.
    fileprivate func differences(from others: [String: String]) -> [String] {
        let left = left
        return Set(left.keys).union(others.keys).filter { left[$0] != others[$0] }.sorted()
    }
}

extension Collection<String> {
    /// How many of these files lie in a folder of Textmill's own.
    fileprivate func count(in folder: String) -> Int { count { $0.hasPrefix(".textmill/\(folder)/") } }
}
