import Testing
import Textmill

@testable import TextmillPipeline

struct VerificationTests {
    private func verify(_ world: World, _ scratch: ScratchFolder, sample: Int = 5) throws -> Verification {
        let plan = try world.plan()
        let record = RunRecord(of: plan, from: "p.yaml", holding: Array(world.yaml.utf8), outputs: .of())
        return try FolderRun.verify(sample, of: plan, record, in: scratch.out, WorldDocuments(world.texts), jobs: 2)
    }

    @Test func findsStagesThatDoSomethingElseThanTheyDid() throws {
        let (scratch, world) = (try ScratchFolder(), World(documents: 20))
        try world.run(to: scratch.out)
        _ = world.worked()
        let same = try verify(world, scratch)
        #expect(same.documents == 20 && same.compared == 5 && same.differences.isEmpty && same.firstLeftOut == nil)
        #expect(world.worked()["count-marks"] == 5)
        world.diary.unbearable.withLock { $0 = ["■ No 10!"] }
        let all = try verify(world, scratch, sample: 50)
        #expect(all.compared == 20)
        #expect(all.differences == [Verification.Difference(id: "10", stage: "count-marks")])
    }

    @Test func comparesNothingThatIsNotWhatItWas() throws {
        let scratch = try ScratchFolder()
        var world = World(documents: 4)
        try world.run(to: scratch.out)
        world.texts[1].text = "Другой, дом"
        #expect(try verify(world, scratch).compared == 3)
        world.stages[3].settings["more"] = "5"
        let short = try verify(world, scratch)
        #expect(short.compared == 3 && short.differences.isEmpty && short.firstLeftOut == "count-marks")
        world.stages[0].settings["mark"] = "?"
        #expect(try verify(world, scratch).compared == 0)
        #expect(try verify(world, ScratchFolder()).documents == 0)
    }
}
