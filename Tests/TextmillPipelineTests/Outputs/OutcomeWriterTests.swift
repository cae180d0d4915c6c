import Testing
import Textmill

@testable import TextmillPipeline

struct OutcomeWriterTests {
    @Test func writesWhatEachStageChangedAndNothingElse() throws {
        #expect(
            OutcomeWriter.pieces(of: try .rain(), stages: 3) == [
                #"{"id":"rain.txt","text":"Идёт дождь. Лев спит.","edits":[{"reason":"dateline","removed":"ПЕРМЬ. ","#
                    + #""inserted":"","source":[0,12]}]}"# + "\n",
                #"{"id":"rain.txt","layers":{"sentences":[{"start":0,"end":11,"text":"Идёт дождь.","source":[12,32]},"#
                    + #"{"start":12,"end":21,"text":"Лев спит.","source":[33,49]}]}}"# + "\n",
                #"{"id":"rain.txt","layers":{"entities":[{"start":12,"end":15,"label":"person","score":0.5,"#
                    + #""text":"Лев","attributes":{"normal":"Лев"},"source":[33,39]}],"summary":[{"start":0,"end":11,"#
                    + #""score":1.0,"text":"Идёт дождь.","source":[12,32]}]}}"# + "\n",
            ])
    }

    @Test func saysOnItsLineWhyAStageDidNothing() throws {
        let document = Document(id: "a", text: "Да.")
        let skipped = try Outcome(document, after: [{ _ in }, nil, { $0[.sentences] = [] }])
        #expect(
            OutcomeWriter.pieces(of: skipped, stages: 3) == [
                #"{"id":"a"}"# + "\n", #"{"id":"a","skipped":"told to"}"# + "\n",
                #"{"id":"a","layers":{"sentences":[]}}"# + "\n",
            ])
        let dropped = try Outcome(document, after: [{ _ in }], ending: .dropped(stage: "1", reason: "too short"))
        #expect(
            OutcomeWriter.pieces(of: dropped, stages: 3, formats: [.jsonl]) == [
                #"{"id":"a","dropped":"too short"}"# + "\n", "", "", "",
            ])
        let failed = try Outcome(document, after: [{ _ in }], ending: .failed(stage: "2", error: "no \"luck\""))
        #expect(
            OutcomeWriter.pieces(of: failed, stages: 3, formats: [.jsonl]) == [
                #"{"id":"a"}"# + "\n", #"{"id":"a","failed":"no \"luck\""}"# + "\n", "", "",
            ])
        #expect(OutcomeWriter.pieces(of: .unread("a"), stages: 2, formats: [.text]) == ["", "", ""])
    }

    @Test func writesADocumentWhole() throws {
        #expect(
            OutcomeWriter.pieces(of: try .rain(), formats: [.jsonl]) == [
                #"{"id":"rain.txt","source":{"path":"rain.txt","range":[0,49],"encoding":"utf-8"},"#
                    + #""text":"Идёт дождь. Лев спит.","layers":{"sentences":[{"start":0,"end":11,"text":"Идёт дождь.","#
                    + #""source":[12,32]},{"start":12,"end":21,"text":"Лев спит.","source":[33,49]}],"#
                    + #""entities":[{"start":12,"end":15,"label":"person","score":0.5,"text":"Лев","#
                    + #""attributes":{"normal":"Лев"},"source":[33,39]}],"summary":[{"start":0,"end":11,"score":1.0,"#
                    + #""text":"Идёт дождь.","source":[12,32]}]},"edits":[{"reason":"dateline","removed":"ПЕРМЬ. ","#
                    + #""inserted":"","source":[0,12]}]}"# + "\n"
            ])
    }

    @Test func passesFieldsThrough() throws {
        let record: FieldValue = .record([
            .init(name: "n", value: .number("1.50e+9")), .init(name: "x", value: .list([.null, .boolean(true)])),
        ])
        let fields: [FieldValue.Field] = [
            .init(name: "title", value: .string("«Да»")), .init(name: "more", value: record),
            .init(name: "odd", value: .number("NaN")), .init(name: "zero", value: .number("01")),
        ]
        let outcome = try Outcome(Document(id: "a", text: "", fields: fields), after: [])
        #expect(
            OutcomeWriter.pieces(of: outcome, formats: [.jsonl]) == [
                #"{"id":"a","source":{"path":"a","range":[0,0],"encoding":"utf-8"},"fields":{"title":"«Да»","#
                    + #""more":{"n":1.50e+9,"x":[null,true]},"odd":"NaN","zero":"01"},"text":"","layers":{}}"# + "\n"
            ])
    }

    @Test(arguments: [
        (OutputSettings.Offsets.codePoints, "\"start\":2,\"end\":3,", "\"start\":3,\"end\":4,"),
        (.bytes, "\"start\":8,\"end\":10,", "\"start\":9,\"end\":11,"),
        (.utf16, "\"start\":4,\"end\":5,", "\"start\":5,\"end\":6,"),
    ])
    func countsOffsetsInTheUnitAskedFor(_ unit: OutputSettings.Offsets, _ before: String, _ after: String) throws {
        let outcome = try Outcome(
            Document(id: "a", text: "😀😀я"),
            after: [
                { $0[.entities] = [Annotation(8..<10)] }, { try $0.apply([Edit(0..<0, to: "a", because: "x")]) },
                { $0[.entities] = [Annotation(9..<11)] },
            ])
        let pieces = OutcomeWriter.pieces(of: outcome, stages: 3, offsets: unit)
        #expect(pieces[0].contains(before))
        #expect(pieces[2].contains(after))
    }

    @Test func aWholeDocumentIsTheSameWhateverItsStagesWrote() throws {
        let outcome = try Outcome(
            Document(id: "a", text: "Тихо. Идёт 😀 снег."),
            after: [
                { $0[.sentences] = [Annotation(0..<9), Annotation(10..<32)] },
                {
                    $0[.entities] = [Annotation(10..<18, label: "it\"", score: 0.25, attributes: ["value": "1"])]
                    $0[.sentences] = [Annotation(0..<9)]
                },
                // The layers go along with the text, and stand elsewhere in it.
                { try $0.apply([Edit(0..<0, to: "Вот: ", because: "x")]) },
                { $0[.summary] = [Annotation(0..<8)] }, nil,
            ])
        let formats = OutputSettings.Format.allCases
        let alone = OutcomeWriter.pieces(of: outcome, formats: formats)
        #expect(Array(OutcomeWriter.pieces(of: outcome, stages: 5, formats: formats).suffix(formats.count)) == alone)
        #expect(alone.joined().contains("\"start\":5,\"end\":10"))
        // Without the edit, layers are taken over as the stages wrote them.
        let plain = try Outcome(
            Document(id: "a", text: "Тихо."),
            after: [{ $0[.sentences] = [Annotation(0..<9)] }, { $0[.entities] = [Annotation(0..<8)] }])
        #expect(
            OutcomeWriter.pieces(of: plain, stages: 2, formats: [.jsonl])[2]
                == OutcomeWriter.pieces(of: plain, formats: [.jsonl])[0])
    }

    @Test func mendsSpansThatCutACharacterOrReachTooFar() throws {
        let outcome = try Outcome(
            Document(id: "a", text: "дождь"), after: [{ $0[.entities] = [Annotation(1..<3), Annotation(8..<50)] }])
        #expect(
            OutcomeWriter.pieces(of: outcome, stages: 1)[0].contains(
                #"[{"start":0,"end":2,"text":"до","source":[0,4]},{"start":4,"end":5,"text":"ь","source":[8,10]}]"#))
    }
}
