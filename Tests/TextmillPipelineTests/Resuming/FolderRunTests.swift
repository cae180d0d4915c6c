import Foundation
import Testing
import Textmill

@testable import TextmillPipeline

struct FolderRunTests {
    private let scratch: ScratchFolder

    init() throws { scratch = try ScratchFolder() }

    @Test(arguments: OutputSettings.Layout.allCases)
    func doesNothingWhereThereIsNothingToDo(_ layout: OutputSettings.Layout) throws {
        let world = World(documents: 10, layout: layout)
        #expect(try world.run(to: scratch.out) == nil)
        #expect(world.worked() == ["shout": 10, "mark-long-words": 10, "black-out": 10, "count-marks": 10])
        let left = scratch.left
        let times = try scratch.times()
        let agenda = try #require(try world.run(to: scratch.out))
        #expect(agenda.isDone && agenda.documents == 10 && agenda.toWrite == 0 && agenda.items.isEmpty)
        #expect(world.worked().isEmpty)
        #expect(scratch.left == left)
        #expect(try scratch.times() == times)
    }

    @Test func runsTheLastStageAloneWhereItAloneChanged() throws {
        var world = World(documents: 10)
        try world.run(to: scratch.out)
        _ = world.worked()
        world.stages[3].settings["more"] = "5"
        let agenda = try #require(try world.run(to: scratch.out))
        #expect(world.worked() == ["count-marks": 10])
        #expect(agenda.items.map(\.documents) == [10])
        #expect(agenda.items.map(\.stage) == ["count-marks"])
        #expect(agenda.items.map(\.reason) == ["setting 'more' changed"])
        #expect(agenda.items.map(\.line) == [5])
        #expect(try scratch.left == world.fresh())
    }

    @Test func runsOnlyTheDocumentsThatAreNew() throws {
        var world = World(documents: 10)
        try world.run(to: scratch.out)
        _ = world.worked()
        world.texts.insert(World.Text(id: "a", text: "Новый, дом"), at: 3)
        world.texts.append(World.Text(id: "b", text: "Старый, дом"))
        let agenda = try #require(try world.run(to: scratch.out))
        #expect(world.worked() == ["shout": 2, "mark-long-words": 2, "black-out": 2, "count-marks": 2])
        #expect(agenda.items.map(\.reason) == ["new"] && agenda.items.map(\.documents) == [2])
        #expect(try scratch.left == world.fresh())
    }

    @Test func whatCouldNotBeReadIsNotGone() throws {
        var world = World(documents: 6)
        world.texts[1].text = nil
        try world.run(to: scratch.out)
        world.stages[3].settings["more"] = "5"
        #expect(try world.run(to: scratch.out)?.gone == 0)
        world.texts.swapAt(1, 2)
        #expect(try world.run(to: scratch.out)?.gone == 0)
        world.texts.remove(at: 2)
        #expect(try world.run(to: scratch.out)?.gone == 1)
        #expect(try scratch.left == world.fresh())
    }

    @Test func rewritesOnlyThePartsThatChange() throws {
        var world = World(documents: 10)
        try world.run(to: scratch.out)
        let before = try scratch.times()
        world.texts[5].text = "Снег, снег, снег"
        let agenda = try #require(try world.run(to: scratch.out))
        #expect(agenda.items.map(\.reason) == ["changed"] && agenda.items.map(\.documents) == [1])
        #expect(agenda.toWrite == 4)
        let after = try scratch.times()
        for part in ["part-00000", "part-00002"] {
            #expect(after["documents/\(part).jsonl"] == before["documents/\(part).jsonl"])
        }
        #expect(after["documents/part-00001.jsonl"] != before["documents/part-00001.jsonl"])
        #expect(try scratch.left == world.fresh())
    }

    @Test func runsNoStageForOtherForms() throws {
        var world = World(documents: 6)
        try world.run(to: scratch.out)
        _ = world.worked()
        world.formats = [.text, .conllu]
        let agenda = try #require(try world.run(to: scratch.out))
        #expect(agenda.items.isEmpty && agenda.toWrite == 6)
        world.layout = .documents
        try world.run(to: scratch.out)
        #expect(world.worked().isEmpty)
        #expect(try scratch.left == world.fresh())
    }

    @Test func writesAnewWhatSomebodyTookAway() throws {
        let world = World(documents: 10)
        try world.run(to: scratch.out)
        let left = scratch.left
        _ = world.worked()
        for name in ["documents/part-00001.jsonl", "ledger.jsonl", "run.json"] {
            try FileManager.default.removeItem(atPath: scratch.out + "/" + name)
            #expect(try world.run(to: scratch.out)?.isDone == false)
            #expect(scratch.left == left)
        }
        #expect(world.worked().isEmpty)
    }

    @Test func triesAgainWhatFailed() throws {
        var world = World(documents: 9)
        world.texts[1].text = nil
        world.texts[6].id = "2"
        world.diary.unbearable.withLock { $0 = ["No 8"] }
        try world.run(to: scratch.out)
        #expect(scratch.text("ledger.jsonl")?.contains("cannot stand 'No 8'") == true)
        _ = world.worked()
        world.diary.unbearable.withLock { $0 = [] }
        let agenda = try #require(try world.run(to: scratch.out))
        #expect(agenda.items.map(\.reason) == ["failed"] && agenda.items.map(\.stage) == ["mark-long-words"])
        #expect(agenda.toWrite == 1)
        #expect(world.worked() == ["mark-long-words": 1, "black-out": 1, "count-marks": 1])
        #expect(try scratch.left == world.fresh())
        // What cannot be read, and the second of an id, stay failed, and nothing is to be done about them.
        let last = try #require(try world.run(to: scratch.out))
        #expect(last.isDone && last.keptCounts.failed == 2)
    }

    @Test func keepsWhatADocumentWithItsIDDidWhenTheFirstOfThemGoes() throws {
        var world = World(documents: 9)
        world.texts[7].id = "2"
        try world.run(to: scratch.out)
        world.texts[2].id = "other"
        try world.run(to: scratch.out)
        #expect(try scratch.left == world.fresh())
        world.texts[0].id = "8"
        try world.run(to: scratch.out)
        #expect(scratch.text("ledger.jsonl")?.contains("the id '8' was taken") == true)
        #expect(try scratch.left == world.fresh())
    }

    @Test func saysWhatHasGone() throws {
        var world = World(documents: 10)
        try world.run(to: scratch.out)
        _ = world.worked()
        world.texts.removeLast(3)
        let agenda = try #require(try world.run(to: scratch.out))
        #expect(agenda.gone == 3 && agenda.items.isEmpty && agenda.toWrite == 3)
        #expect(world.worked().isEmpty)
        #expect(try scratch.left == world.fresh())
    }

    @Test func remembersWorkWhereInputsCannotBeLookedAtFirst() throws {
        var world = World(documents: 10)
        try world.run(to: scratch.out)
        _ = world.worked()
        world.texts[5].text = "Снег, снег"
        let run = try world.folderRun(to: scratch.out)
        _ = try run.run(WorldDocuments(world.texts), by: nil, jobs: 2)
        #expect(world.worked() == ["shout": 1, "mark-long-words": 1, "black-out": 1, "count-marks": 1])
        #expect(try scratch.left == world.fresh())
    }

    @Test func forgetsEarlierRunsWhereAsked() throws {
        let world = World(documents: 6)
        try world.run(to: scratch.out)
        _ = world.worked()
        let run = try world.folderRun(to: scratch.out)
        try run.forgetEarlierRuns()
        #expect(try run.survey(WorldDocuments(world.texts), jobs: 1) == nil)
        _ = try run.run(WorldDocuments(world.texts), by: nil, jobs: 2)
        #expect(world.worked()["count-marks"] == 6)
        #expect(try scratch.left == world.fresh())
    }

    @Test func changesNothingWhenStoppedWhileLooking() throws {
        var world = World(documents: 6)
        try world.run(to: scratch.out)
        let left = scratch.left
        world.stages[0].settings["mark"] = "?"
        let progress = RunProgress()
        progress.stop()
        let run = try world.folderRun(to: scratch.out)
        #expect(throws: SurveyStopped.self) {
            try run.survey(WorldDocuments(world.texts), jobs: 1, progress: progress)
        }
        #expect(scratch.left == left)
    }

    @Test func saysWhatItWouldDoAndTouchesNothing() throws {
        var world = World(documents: 6)
        let plan = try world.plan()
        let record = RunRecord(of: plan, from: "p.yaml", holding: Array(world.yaml.utf8), outputs: .of())
        let before = try FolderRun.agenda(of: plan, record, in: scratch.out, WorldDocuments(world.texts), jobs: 1)
        #expect(before.items.map(\.documents) == [6] && before.items.map(\.reason) == ["new"] && !before.isDone)
        #expect(!FileManager.default.fileExists(atPath: scratch.out))
        try world.run(to: scratch.out)
        let left = scratch.left
        world.texts[0].text = nil
        let after = try FolderRun.agenda(of: plan, record, in: scratch.out, WorldDocuments(world.texts), jobs: 1)
        #expect(after.items.isEmpty && after.toWrite == 6)
        #expect(after.json == #"{"documents":6,"to-write":6,"gone":1,"done":false,"run":[]}"# + "\n")
        #expect(scratch.left == left)
    }

    @Test func refusesInputsThatChangeBetweenTwoLooks() throws {
        let world = World(documents: 10)
        try world.run(to: scratch.out)
        var changed = world
        changed.texts[9].text = "Другой"
        let run = try world.folderRun(to: scratch.out)
        let agenda = try run.survey(WorldDocuments(changed.texts), jobs: 1)
        changed.texts.remove(at: 0)
        #expect(throws: InputsChanged.self) {
            try run.run(WorldDocuments(changed.texts), by: agenda, jobs: 1)
        }
    }
}

extension ScratchFolder {
    /// When each published file was written.
    fileprivate func times() throws -> [String: Date] {
        try published.keys.reduce(into: [:]) { times, name in
            times[name] = try FileManager.default.attributesOfItem(atPath: out + "/" + name)[.modificationDate] as? Date
        }
    }
}
