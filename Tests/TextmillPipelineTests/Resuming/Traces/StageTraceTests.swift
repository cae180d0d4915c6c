import Testing
import Textmill
import TextmillTesting

@testable import TextmillPipeline

struct StageTraceTests {
    /// What `work` did to a document, written, read, and done again to the same one, is what it was.
    private func expectSame(
        _ contract: Contract, _ layers: [Layer] = [], _ work: (inout Document) throws -> Void
    ) throws {
        var before = Document(id: "a", text: "ПЕРМЬ. Идёт дождь, лев спит.")
        for layer in layers { before[layer] = [Annotation(0..<11, label: "x"), Annotation(12..<20, score: 0.1)] }
        before.forgetChanges()
        var after = before
        try work(&after)
        if contract.dropsLayers {
            for layer in after.layers where !after.changedLayers.contains(layer) { after.remove(layer) }
        }
        let bytes = StageTrace(from: before, to: after).bytes
        var reader = TraceReader(bytes[...])
        let trace = try StageTrace(from: &reader)
        #expect(throws: TraceReader.Fault.self, "all was read") { try reader.number() }
        #expect(trace.bytes == bytes)
        var again = before
        try trace.apply(to: &again, contract)
        #expect(again.text == after.text && again.alignment == after.alignment && again.edits == after.edits)
        #expect(again.layers == after.layers && again.dropReason == after.dropReason)
        #expect(Set(again.changedLayers) == Set(after.changedLayers))
        for layer in after.layers { #expect(again[layer] == after[layer]) }
    }

    @Test func remembersLayersInEveryBit() throws {
        try expectSame(Contract(provides: ["b", "a"]), ["a", "c"]) { document in
            document["b"] = [
                Annotation(0..<0, label: "", score: 1.0 / 3, attributes: ["ё": "№", "": "\u{0}"]),
                Annotation(12..<20, score: -.infinity),
            ]
            document["a"] = []
        }
    }

    @Test func remembersRewritingsThatFollowEachOther() throws {
        try expectSame(Contract(provides: [.text]), ["a"]) { document in
            try document.apply([Edit(21..<23, to: "х", because: "late"), Edit(31..<31, to: "—", because: "later")])
            try document.apply([Edit(0..<12, to: "", because: "dateline", attributes: ["place": "ПЕРМЬ"])])
            try document.apply([Edit(0..<0, to: "Итак, ", because: "begin")])
        }
    }

    @Test func movesLayersAlongAsTheStageDid() throws {
        try expectSame(Contract(provides: [.text, "b"], keepsLayers: true), ["a"]) { document in
            try document.apply([Edit(2..<4, to: "■■■", because: "secret")])
            document["b"] = [Annotation(0..<2)]
            try document.apply([Edit(0..<0, to: "!", because: "loud")])
        }
    }

    @Test func remembersWhyADocumentWasDropped() throws {
        try expectSame(Contract(provides: [])) { $0.drop(because: "too short") }
    }

    @Test func isNoTraceWhenAnyByteIsMissing() throws {
        let (before, after) = try (0..<1).map { _ in
            var document = Document(id: "a", text: "Дождь идёт")
            let before = document
            try document.apply([Edit(0..<2, to: "д", because: "small")])
            document["a"] = [Annotation(0..<2, label: "x", score: 2, attributes: ["n": "1"])]
            return (before, document)
        }[0]
        let bytes = StageTrace(from: before, to: after).bytes
        for count in bytes.indices {
            var reader = TraceReader(bytes[..<count])
            #expect(throws: TraceReader.Fault.self) { try StageTrace(from: &reader) }
        }
    }

    @Test(arguments: 0..<200)
    func readsAnyBytesWithoutHarm(seed: UInt64) {
        var numbers = SeededNumbers(seed: seed)
        let bytes = (0..<64).map { _ in UInt8.random(in: 0...(Bool.random(using: &numbers) ? 3 : 255), using: &numbers)
        }
        var reader = TraceReader(bytes[...])
        var document = Document(id: "a", text: "Дождь")
        if let trace = try? StageTrace(from: &reader) { try? trace.apply(to: &document, Contract(provides: [.text])) }
        #expect(document.id == "a")
    }
}
