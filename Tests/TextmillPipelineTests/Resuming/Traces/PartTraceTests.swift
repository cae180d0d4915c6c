import Foundation
import Testing
import Textmill

@testable import TextmillPipeline

struct PartTraceTests {
    @Test func knowsAFileThatIsNotWholeOrNotItsOwn() throws {
        let (scratch, world) = (try ScratchFolder(), World(documents: 3))
        try world.run(to: scratch.out)
        let file = URL(fileURLWithPath: scratch.out + "/.textmill/traces/part-00000")
        let bytes = [UInt8](try Data(contentsOf: file))
        let folder = try Folder.at(scratch.out + "/.textmill/traces")
        let whole = try #require(try PartTrace("part-00000", in: folder))
        #expect(whole.count == 3 && whole.head.counts.written == 3)
        let tableStart = bytes.count - 24 - 3 * TraceEntry.byteCount - 400
        for place in [0, 1, 23, 24, 100, bytes.count - 1] {
            try Data(bytes[..<place]).write(to: file)
            #expect(try PartTrace("part-00000", in: folder) == nil)
        }
        for place in bytes.indices[tableStart...] {
            var changed = bytes
            changed[place] ^= 0x10
            try Data(changed).write(to: file)
            guard let part = try PartTrace("part-00000", in: folder) else { continue }
            // What stages did to a document has a digest of its own.
            #expect(try part.entries() == whole.entries())
            #expect(throws: (any Error).self) {
                for entry in try part.entries() { _ = try part.stages(of: entry, first: 4) }
            }
        }
    }

    @Test(arguments: [(Int.max, Int.max, Int.max), (3, 0, Int.max), (Int.max, 0, 0)])
    func numbersThatCannotBeAreNoPart(_ written: Int, _ dropped: Int, _ failed: Int) throws {
        let (scratch, world) = (try ScratchFolder(), World(documents: 3))
        try world.run(to: scratch.out)
        let folder = try Folder.at(scratch.out + "/.textmill/traces")
        var head = try #require(try PartTrace("part-00000", in: folder)).head
        (head.counts.written, head.counts.dropped, head.counts.failed) = (written, dropped, failed)
        var (tail, end) = (TraceWriter(), TraceWriter())
        head.write(to: &tail)
        for word in [UInt64(tail.bytes.count), 0, TraceFile.mark] { end.write(word) }
        let bytes = [UInt8](repeating: 0, count: 400) + tail.bytes + end.bytes
        try Data(bytes).write(to: URL(fileURLWithPath: scratch.out + "/.textmill/traces/part-00009"))
        #expect(try PartTrace("part-00009", in: folder) == nil)
    }

    @Test func runsAgainWhatCannotBeRemembered() throws {
        let scratch = try ScratchFolder()
        var world = World(documents: 3)
        try world.run(to: scratch.out)
        let file = URL(fileURLWithPath: scratch.out + "/.textmill/traces/part-00000")
        var bytes = [UInt8](try Data(contentsOf: file))
        bytes[5] ^= 0x10
        try Data(bytes).write(to: file)
        _ = world.worked()
        world.stages[3].settings["more"] = "1"
        try world.run(to: scratch.out)
        #expect(world.worked() == ["shout": 1, "mark-long-words": 1, "black-out": 1, "count-marks": 3])
        #expect(try scratch.left == world.fresh())
    }
}
