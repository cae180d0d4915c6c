import Foundation
import Testing
import TextmillLanguage

@testable import TextmillCLI

@Suite struct MarkedFileTests {
    private func texts(_ files: [String: String], read name: String) throws -> [MarkedEntities] {
        let folder = NSTemporaryDirectory() + UUID().uuidString
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        for (name, content) in files { try Data(content.utf8).write(to: URL(fileURLWithPath: "\(folder)/\(name)")) }
        return try MarkedFile(path: name.isEmpty ? folder : "\(folder)/\(name)").texts()
    }

    private func shown(_ text: MarkedEntities) -> [String] {
        text.entities.map { "\($0.label) \(String(decoding: Array(text.text.utf8)[$0.span], as: UTF8.self))" }
    }

    @Test func linesOfJSONCountInCodePoints() throws {
        let line =
            #"{"id": "a", "text": "🙂 Вера в Кедрово", "entities": [{"start": 2, "end": 6, "type": "PER"}, {"start": 9, "end": 16, "type": "LOC"}]}"#
        let read = try texts(["a.jsonl": line + "\n\n"], read: "a.jsonl")
        #expect(read.map(\.id) == ["a"])
        #expect(shown(read[0]) == ["person Вера", "location Кедрово"])
    }

    @Test(arguments: ["a.jsonl", "a.conllu"])
    func aFileThatIsNotThereIsNotCalledUnreadable(_ name: String) {
        let error = #expect(throws: DataFileError.self) { try MarkedFile(path: "/nowhere/\(name)").texts() }
        #expect(error?.description == "'/nowhere/\(name)' is not there" && error?.isOfTheWorld == true)
    }

    @Test func aWrongLineOfJSONIsToldByItsNumber() throws {
        let good = #"{"text": "Вера", "entities": []}"#
        let far = #"{"text": "Вера", "entities": [{"start": 2, "end": 9, "type": "PER"}]}"#
        for (lines, number) in [("\(good)\n{}", 2), (far, 1)] {
            let error = #expect(throws: DataFileError.self) { try texts(["a.jsonl": lines], read: "a.jsonl") }
            #expect(error?.description.contains("line \(number),") == true)
        }
    }

    @Test func columnsHaveTheirLabelLast() throws {
        let columns =
            "-DOCSTART- -X- O O\n\nVera NNP B-PER\nHill NNP I-PER\nsaw VBD O\nOldtown NNP B-LOC\n\nNobody NN O\n"
        let read = try texts(["a.conll": columns], read: "a.conll")
        #expect(read.map(\.text) == ["Vera Hill saw Oldtown ", "Nobody "])
        #expect(read.map(shown) == [["person Vera Hill", "location Oldtown"], []])
    }

    @Test func twoEntitiesSideBySideStayTwo() throws {
        let read = try texts(["a.conll": "Oldtown B-LOC\nNewtown B-LOC\n"], read: "a.conll")
        #expect(shown(read[0]) == ["location Oldtown", "location Newtown"])
    }

    @Test func conlluHasItsLabelInItsLastColumn() throws {
        let rows = [
            "# text = Верa тут.", "1\tВера\tвера\tPROPN\t_\t_\t2\tnsubj\t_\tNER=B-PER",
            "2\tтут\tтут\tADV\t_\t_\t0\troot\t_\tSpaceAfter=No", "3\t.\t.\tPUNCT\t_\t_\t2\tpunct\t_\t_", "",
        ]
        let read = try texts(["a.conllu": rows.joined(separator: "\n")], read: "a.conllu")
        #expect(read.map(\.text) == ["Вера тут. "])
        #expect(shown(read[0]) == ["person Вера"])
    }

    @Test func aFolderOfBratHasPairsOfFiles() throws {
        let files = [
            "one.txt": "Вера в Кедрово",
            "one.ann": "T1\tPERSON 0 4\tВера\nT2\tCITY 7 14\tКедрово\nR1\tin Arg1:T1 Arg2:T2\n",
        ]
        let read = try texts(files, read: "")
        #expect(read.map(\.id) == ["one"])
        #expect(shown(read[0]) == ["person Вера", "city Кедрово"])
    }

    @Test func linesMayEndAsOnWindows() throws {
        let line = #"{"text": "Вера", "entities": [{"start": 0, "end": 4, "type": "PER"}]}"#
        #expect(try texts(["a.jsonl": "\(line)\r\n\r\n\(line)\r\n"], read: "a.jsonl").map(\.id) == ["1", "3"])
        let columns = "Vera B-PER\r\nHill I-PER\r\n\r\nNobody O\r\n"
        #expect(try texts(["a.conll": columns], read: "a.conll").map(shown) == [["person Vera Hill"], []])
        let files = ["one.txt": "Вера", "one.ann": "T1\tPERSON 0 4\tВера\r\nT2\tCITY 0 1\tВ\r\n"]
        #expect(try texts(files, read: "").map(shown) == [["person Вера", "city В"]])
    }

    @Test func aFileThatIsNotThereIsNamed() {
        let error = #expect(throws: DataFileError.self) { try MarkedFile(path: "/nowhere/a.jsonl").texts() }
        #expect(error?.description.contains("'/nowhere/a.jsonl'") == true)
    }
}
