import Foundation
import Testing

@testable import TextmillPipeline

@Suite struct RecordStreamTests {
    @Test func aBadLineFailsAloneAndTheNextGoesOn() throws {
        let folder = try InputFolder([
            "a.jsonl": "{\"text\":\"1\"}\n{\"text\":\n\n\0\n{\"text\":\"2\"} \n{\"text\":\"3\"}"
        ])
        let read = try folder.read("a.jsonl")
        #expect(
            read.map(\.description) == [
                "a.jsonl:1 = 1", "a.jsonl:2 ! line 2, byte 9: the end begins no value",
                "a.jsonl:4 ! line 4, byte 1: the byte 0x00 begins no record; a line is '{\"text\": …}'",
                "a.jsonl:5 = 2", "a.jsonl:6 = 3",
            ])
        #expect(read.compactMap { $0.document?.source.range } == [0..<12, 25..<38, 39..<51])
    }

    @Test(arguments: Array(1...17) + [4095, 4096, 4097])
    func readsTheSameInWhateverStretches(_ size: Int) throws {
        let long = String(repeating: "жук ", count: 2000)
        let folder = try InputFolder(["a.jsonl": "\u{FEFF}{\"text\":\"\(long)\"}\r\n{\"text\":\"\\ud83d\\ude00\"}"])
        let documents = try folder.read("a.jsonl", limits: InputLimits(bufferBytes: size)).compactMap(\.document)
        #expect(documents.map(\.text) == [long, "😀"])
        #expect(documents.map(\.source.range.lowerBound) == [3, 3 + 11 + long.utf8.count + 2])
    }

    @Test func aFileInAnotherEncodingIsOneFailure() throws {
        let folder = try InputFolder(["b.jsonl": "{\"text\":\"b\"}"])
        try folder.write(transcoded("\u{FEFF}{\"text\":\"a\"}\n{}\n", to: "UTF-16LE"), to: "a.jsonl")
        #expect(
            try folder.read(".").map(\.description) == ["a.jsonl ! is UTF-16; JSON Lines are UTF-8", "b.jsonl:1 = b"])
    }

    @Test func tellsOfAFileThatGrowsWhileItIsRead() throws {
        let folder = try InputFolder(["a.jsonl": "{\"text\":\"1\"}\n{\"text\":\"2\"}\n"])
        var inputs = try Inputs([folder.entry("a.jsonl")], limits: InputLimits(bufferBytes: 16))
        #expect(inputs.next().map { Read($0).description } == "a.jsonl:1 = 1")
        let file = try #require(FileHandle(forWritingAtPath: "\(folder.path)/a.jsonl"))
        try file.seekToEnd()
        try file.write(contentsOf: Data("{\"text\":\"3\"}\n".utf8))
        try file.close()
        var rest: [String] = []
        while let arrival = inputs.next() { rest.append(Read(arrival).description) }
        #expect(
            rest == [
                "a.jsonl:2 = 2", "a.jsonl:3 = 3",
                "a.jsonl ! changed while it was read: it had 26 bytes and has 39 now; its records may be torn",
            ])
    }

    @Test func readsStandardInputAsTheEntrySays() throws {
        for (format, wanted) in [(InputEntry.Format.auto, ["- = {\"text\":\"1\"}\n"]), (.jsonl, ["-:1 = 1"])] {
            var ends: [Int32] = [0, 0]
            #expect(pipe(&ends) == 0)
            let writer = FileHandle(fileDescriptor: ends[1], closeOnDealloc: true)
            try writer.write(contentsOf: Data("{\"text\":\"1\"}\n".utf8))
            try writer.close()
            let folder = try InputFolder()
            #expect(
                try folder.read("-", format: format, limits: InputLimits(standardInput: ends[0])).map(\.description)
                    == wanted)
            close(ends[0])
        }
    }

    @Test func sameLinesTwiceAreReadTheSame() throws {
        let folder = try InputFolder(["a.jsonl": (1...50).map { "{\"text\":\"\($0)\"}" }.joined(separator: "\n")])
        let first = try folder.read("a.jsonl").map(\.description)
        #expect(first.count == 50)
        #expect(try folder.read("a.jsonl", limits: InputLimits(bufferBytes: 3)).map(\.description) == first)
    }
}
