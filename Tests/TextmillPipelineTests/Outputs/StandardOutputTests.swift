import Foundation
import Testing
import Textmill

@testable import TextmillPipeline

struct StandardOutputTests {
    @Test func writesDocumentsAndTellsOfTheRest() throws {
        var ends: [Int32] = [0, 0]
        try #require(pipe(&ends) == 0)
        var output = StandardOutput(descriptor: ends[1], format: .jsonl, offsets: .bytes)
        let dropped = Outcome.Ending.dropped(stage: "1", reason: "x")
        let outcomes: [Outcome] = try [
            .rain(id: "a"), .unread("b"), .rain(id: "c", ending: dropped), .rain(id: "a"),
        ]
        let entries = try outcomes.map { try output.receive(output.write($0)) }
        try output.finish(isComplete: true)
        close(ends[1])
        let read = FileHandle(fileDescriptor: ends[0], closeOnDealloc: true).readDataToEndOfFile()
        #expect(
            String(decoding: read, as: UTF8.self)
                == OutcomeWriter.pieces(
                    of: try .rain(id: "a"), formats: [.jsonl], offsets: .bytes)[0])
        #expect(entries.filter { $0.ending != .written }.map(\.id) == ["b", "c", "a"])
        #expect(output.counts.written == 1 && output.counts.dropped == 1 && output.counts.failed == 2)
    }

    @Test func noticesThatNobodyReads() throws {
        signal(SIGPIPE, SIG_IGN)
        var ends: [Int32] = [0, 0]
        try #require(pipe(&ends) == 0)
        close(ends[0])
        defer { close(ends[1]) }
        var output = StandardOutput(descriptor: ends[1], format: .text, offsets: .bytes)
        _ = try output.receive(output.write(.rain()))
        #expect(throws: OutputError.readerGone) { try output.finish(isComplete: true) }
    }
}
