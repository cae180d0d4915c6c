import Foundation
import Testing
import Textmill

@testable import TextmillPipeline

struct OutputFolderTests {
    private let scratch: ScratchFolder

    init() throws { scratch = try ScratchFolder() }

    @Test func writesAFileForEachStageFormatAndPart() throws {
        let counts = try OutputFolder.run(
            ["a", "b", "c"].map { try .rain(id: $0) }, to: scratch.out, stages: 3,
            settings: .of(formats: [.jsonl, .text, .conllu]), limit: PartLimit(documents: 2))
        #expect(
            scratch.published.keys.sorted() == [
                "01-1/part-00000.jsonl", "01-1/part-00001.jsonl", "02-2/part-00000.jsonl", "02-2/part-00001.jsonl",
                "03-3/part-00000.jsonl", "03-3/part-00001.jsonl", "documents/part-00000.conllu",
                "documents/part-00000.jsonl", "documents/part-00000.txt", "documents/part-00001.conllu",
                "documents/part-00001.jsonl", "documents/part-00001.txt", "ledger.jsonl", "run.json",
            ])
        #expect(counts.written == 3 && counts.documents == 3 && counts.byteCount == 300)
        let pieces = ["a", "b"].map { OutcomeWriter.pieces(of: try! .rain(id: $0), stages: 3)[1] }
        #expect(scratch.text("02-2/part-00000.jsonl") == pieces.joined())
    }

    @Test func endsAPartByTheWeightOfItsInput() throws {
        let outcomes = try [10, 200, 10, 10, 10].enumerated().map { index, weight in
            try Outcome(Document(id: "\(index)", text: "x"), after: [], byteCount: weight)
        }
        _ = try OutputFolder.run(outcomes, to: scratch.out, limit: PartLimit(documents: 100, bytes: 30))
        let lines = (0..<3).map { scratch.text("documents/part-0000\($0).jsonl")?.split(separator: "\n").count }
        #expect(lines == [2, 3, nil])
    }

    @Test func tellsInTheLedgerHowEachDocumentEnded() throws {
        let document = Document(id: "d", text: "x")
        let skips = [Outcome.Skip(stage: "2", reason: "no model")]
        let skipping = Outcome(
            id: "s", original: document, states: [], ending: .written, skips: skips, nanoseconds: [], byteCount: 1)
        _ = try OutputFolder.run(
            [
                try Outcome(document, after: [], ending: .dropped(stage: "1", reason: "too \"short\"")),
                .unread("n.txt"), skipping,
                try Outcome(Document(id: "f", text: ""), after: [], ending: .failed(stage: "2", error: "no luck")),
            ], to: scratch.out, limit: PartLimit(documents: 2))
        #expect(
            scratch.text("ledger.jsonl") == """
                {"id":"d","status":"dropped","stage":"1","reason":"too \\"short\\"",\
                "source":{"path":"d","range":[0,1],"encoding":"utf-8"},"part":0}
                {"id":"n.txt","status":"failed","error":"not UTF-8 at byte 7","part":0}
                {"id":"s","status":"written","skipped":[{"stage":"2","reason":"no model"}],\
                "source":{"path":"d","range":[0,1],"encoding":"utf-8"},"part":1}
                {"id":"f","status":"failed","stage":"2","error":"no luck",\
                "source":{"path":"f","range":[0,0],"encoding":"utf-8"},"part":1}

                """)
    }

    @Test func failsTheSecondDocumentOfAnID() throws {
        let counts = try OutputFolder.run(
            ["a", "b", "a"].map { try .rain(id: $0) }, to: scratch.out, stages: 3)
        #expect(counts.written == 2 && counts.failed == 1)
        #expect(scratch.text("01-1/part-00000.jsonl")?.split(separator: "\n").count == 2)
        let last = scratch.text("ledger.jsonl")?.split(separator: "\n").last
        #expect(last?.contains(#""error":"the id 'a' was taken by an earlier document of the run""#) == true)
    }

    @Test func givesEachDocumentAFileWhereAsked() throws {
        let outcomes =
            try [.rain(id: "../a/b"), .rain(id: "Дождь 1", ending: .dropped(stage: "3", reason: "x"))]
            + [Outcome.unread("c")]
        _ = try OutputFolder.run(
            outcomes, to: scratch.out, stages: 3,
            settings: .of(formats: [.jsonl, .text, .conllu], layout: .documents))
        #expect(
            scratch.published.keys.sorted() == [
                "01-1/%2E.%2Fa%2Fb.json", "01-1/Дождь%201.json", "02-2/%2E.%2Fa%2Fb.json", "02-2/Дождь%201.json",
                "03-3/%2E.%2Fa%2Fb.json", "03-3/Дождь%201.json", "documents/%2E.%2Fa%2Fb.conllu",
                "documents/%2E.%2Fa%2Fb.json", "documents/%2E.%2Fa%2Fb.txt", "ledger.jsonl", "run.json",
            ])
        #expect(scratch.text("ledger.jsonl")?.contains(#""part":0,"file":"Дождь%201"}"#) == true)
    }

    @Test func keepsWholePartsOfAnInterruptedRun() throws {
        let outcomes = try (0..<5).map { try Outcome.rain(id: "\($0)") }
        let counts = try OutputFolder.run(
            outcomes, to: scratch.out, limit: PartLimit(documents: 2), isComplete: false)
        #expect(counts.written == 4)
        #expect(scratch.text("ledger.jsonl")?.split(separator: "\n").count == 4)
        #expect(scratch.text("documents/part-00002.jsonl") == nil)
        #expect(scratch.text("run.json")?.contains(#""state": "interrupted""#) == true)
        #expect(scratch.files().keys.allSatisfy { !$0.hasPrefix(".textmill/staged") })
    }

    @Test func recordsTheRun() throws {
        _ = try OutputFolder.run([.rain(), .unread("x")], to: scratch.out, stages: 1, settings: .of(offsets: .utf16))
        let record = try #require(scratch.text("run.json")?.components(separatedBy: "  \"times\""))
        #expect(
            record[0] == """
                {
                  "textmill": "\(TextmillVersion.current)",
                  "state": "complete",
                  "pipeline": {
                    "path": "p.yaml",
                    "xxh3-128": "\(Digest.long(of: Array("stages:".utf8)))"
                  },
                  "stages": [
                    {
                      "name": "1",
                      "stage": "rename",
                      "version": 3,
                      "settings": {
                        "prefix": "\\"x\\""
                      }
                    }
                  ],
                  "outputs": {
                    "formats": [
                      "jsonl"
                    ],
                    "layout": "parts",
                    "offsets": "utf16",
                    "parts": 1
                  },
                  "counts": {
                    "documents": 2,
                    "written": 1,
                    "dropped": 0,
                    "failed": 1,
                    "bytes": 200
                  },

                """)
        #expect(record[1].contains("\"stages\": {\n      \"1\": 0.001\n"))
    }

    @Test func writesNoPartForNoDocuments() throws {
        let counts = try OutputFolder.run([], to: scratch.out, stages: 2)
        #expect(counts.documents == 0)
        #expect(scratch.published.keys.sorted() == ["ledger.jsonl", "run.json"])
        #expect(scratch.text("ledger.jsonl") == "")
    }

    @Test func writesTheSameBytesWhoeverWroteThemDown() throws {
        let outcomes = try (0..<40).map { try Outcome.rain(id: "\($0 % 37)") }
        _ = try OutputFolder.run(outcomes, to: scratch.out, stages: 3, limit: PartLimit(documents: 7))
        let expected = scratch.published
        let record = RunRecord(of: .of(3), from: "p.yaml", holding: Array("stages:".utf8), outputs: .of())
        for _ in 0..<3 {
            let other = try ScratchFolder()
            var folder = try OutputFolder(at: other.out, for: record, limit: PartLimit(documents: 7))
            let write = folder.write
            let written = Locked<[Int: WrittenOutcome]>([:])
            DispatchQueue.concurrentPerform(iterations: outcomes.count) { index in
                let one = write(outcomes[index])
                written.withLock { $0[index] = one }
            }
            for index in outcomes.indices {
                let one = try #require(written.withLock { $0[index] })
                #expect(try folder.receive(one).id == outcomes[index].id)
            }
            try folder.finish(isComplete: true)
            #expect(other.published == expected)
        }
    }
}
