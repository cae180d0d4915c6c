import Testing

@testable import TextmillPipeline

struct PartListTests {
    private let list: PartList = {
        var list = PartList()
        list.files = [
            .init(folder: "01-a", name: "part-00000.jsonl", byteCount: 12), .init(folder: "d", name: "x", byteCount: 0),
        ]
        list.ledgerByteCount = 5
        list.ledgerDigest = 77
        return list
    }()

    @Test func isReadBack() {
        #expect(PartList(list.bytes) == list)
        #expect(PartList(PartList().bytes) == PartList())
    }

    @Test func isReadOnlyAsItWasWritten() {
        let bytes = list.bytes
        for count in bytes.indices { #expect(PartList(Array(bytes[..<count])) == nil) }
        for index in bytes.indices {
            for bit in 0..<8 {
                var flipped = bytes
                flipped[index] ^= 1 << bit
                #expect(PartList(flipped) == nil)
            }
        }
    }

    @Test(arguments: ["../x", "x/..", "a/b/c", "/x", "x/", "x"])
    func namesNothingElsewhere(_ path: String) {
        var text = "1 \(path)\n5 ledger 0000000000000000\n"
        text += "end \(Digest.short(of: text.utf8).hexadecimal)\n"
        #expect(PartList(Array(text.utf8)) == nil)
    }
}
