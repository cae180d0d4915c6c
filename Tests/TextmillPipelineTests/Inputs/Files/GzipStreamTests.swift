import Testing

@testable import TextmillPipeline

@Suite struct GzipStreamTests {
    static let text = Array(String(repeating: "Первая строка, затем вторая. ", count: 300).utf8)

    @Test(arguments: Array(1...17) + [4095, 4096, 4097])
    func unpacksMembersInARow(_ size: Int) throws {
        let packed = gzipped(Self.text) + gzipped([]) + gzipped(Array("end".utf8))
        #expect(try unpack(packed, size) == Self.text + Array("end".utf8))
        #expect(try unpack(packed + [UInt8](repeating: 0, count: 700), size) == Self.text + Array("end".utf8))
        #expect(try unpack(gzipped([]), size) == [])
    }

    @Test func tellsOfAStreamThatIsCutOffWherever() throws {
        let packed = gzipped(Array("short text, short text".utf8))
        for length in 1..<packed.count {
            #expect(throws: InputError("the gzipped file is cut off")) { try unpack(Array(packed[..<length]), 5) }
        }
        #expect(throws: InputError("is empty, which no gzipped file is")) { try unpack([], 5) }
    }

    @Test func tellsOfDamage() throws {
        let packed = gzipped(Self.text)
        for place in [10, 20, packed.count / 2, packed.count - 6, packed.count - 2] {
            var damaged = packed
            damaged[place] ^= 0x55
            #expect(throws: InputError.self) { try unpack(damaged, 4096) }
        }
        var damaged = packed
        damaged[packed.count - 6] ^= 1
        #expect(throws: InputError("the gzipped data is damaged: incorrect data check")) { try unpack(damaged, 64) }
        #expect(throws: InputError("is not gzipped, though its name says so")) { try unpack(Array("text".utf8), 4) }
        #expect(throws: InputError("goes on after its gzipped part")) { try unpack(packed + Array("x".utf8), 4) }
        #expect(throws: InputError("goes on after its gzipped part")) { try unpack(packed + [0, 0, 1], 2) }
    }

    @Test func readsGzippedFilesOfEachKind() throws {
        let folder = try InputFolder()
        try folder.write(gzipped(Array("жук".utf8)), to: "a.txt.gz")
        let lines = Array("{\"text\":\"один\"}\n".utf8)
        try folder.write(
            gzipped(lines) + gzipped(Array("{\"id\":2,\"te".utf8)) + gzipped(Array("xt\":\"два\"}".utf8)),
            to: "b.jsonl.gz")
        let read = try folder.read(".")
        #expect(read.map(\.description) == ["a.txt.gz = жук", "b.jsonl.gz:1 = один", "2 = два"])
        #expect(read[2].document?.source.range == lines.count..<lines.count + 24)
        #expect(read[0].document?.source.range == 0..<6)
    }

    @Test func damageEndsTheLinesOfAFileAndNothingElse() throws {
        let folder = try InputFolder(["c.txt": "next"])
        let packed = gzipped(Array("{\"text\":\"один\"}\n{\"text\":\"два\"}\n".utf8))
        try folder.write(packed + Array(packed.dropLast(4)), to: "a.jsonl.gz")
        try folder.write(Array(packed.dropLast(9)), to: "b.txt.gz")
        #expect(
            try folder.read(".").map(\.description) == [
                "a.jsonl.gz:1 = один", "a.jsonl.gz:2 = два", "a.jsonl.gz:3 = один", "a.jsonl.gz:4 = два",
                "a.jsonl.gz:5 ! the gzipped file is cut off; its records from here on are not read",
                "b.txt.gz ! the gzipped file is cut off", "c.txt = next",
            ])
    }

    @Test func aBombIsRefusedBeforeItIsUnpacked() throws {
        let folder = try InputFolder()
        let bomb = gzipped([UInt8](repeating: 0x20, count: 8 << 20))
        try folder.write(bomb, to: "a.txt.gz")
        try folder.write(bomb, to: "b.jsonl.gz")
        let read = try folder.read(".", limits: InputLimits(maxDocumentBytes: 1000))
        #expect(
            read.map(\.description) == [
                "a.txt.gz ! is over the limit of 1,000 bytes; raise 'max-document-bytes'",
                "b.jsonl.gz:1 ! line 1 is 8,388,608 bytes, over the limit of 1,000; raise 'max-document-bytes'",
            ])
    }

    private func unpack(_ bytes: [UInt8], _ size: Int) throws -> [UInt8] {
        let stream = try GzipStream(Kept(bytes), bufferBytes: size)
        var all: [UInt8] = []
        var room = [UInt8](repeating: 0, count: size)
        while true {
            let count = try room.withUnsafeMutableBytes { try stream.read(into: $0) }
            if count == 0 { return all }
            all += room[..<count]
        }
    }
}
