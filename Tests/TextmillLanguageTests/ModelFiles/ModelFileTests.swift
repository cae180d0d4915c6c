import Foundation
import Testing
import TextmillLanguage

@Suite struct ModelFileTests {
    private var sound: [UInt8] {
        var writer = ModelFileWriter(card: #"{"kind": "entities"}"#)
        writer.add("words", Array("мост река".utf8))
        writer.add("weights", numbers: [Int32(1), -2, 3])
        return writer.bytes
    }

    private func refusal(of bytes: [UInt8]) -> ModelFileError? {
        do { _ = try ModelFile(ModelMemory(copying: bytes)) } catch { return error }
        return nil
    }

    @Test func aModelGivesBackItsPartsWhereTheyLie() throws {
        let file = try ModelFile(ModelMemory(copying: sound))
        #expect(file.card == #"{"kind": "entities"}"#)
        #expect(file.partNames == ["card", "weights", "words"])
        #expect(try file.part("words").text == "мост река")
        #expect(try file.part("weights").withBytes { Array($0.bindMemory(to: Int32.self)) } == [1, -2, 3])
        #expect(try file.part("weights").withBytes { Int(bitPattern: $0.baseAddress) % 64 } == 0)
    }

    @Test func theSamePartsMakeTheSameBytes() { #expect(sound == sound) }

    @Test func aFileIsMapped() throws {
        let path = NSTemporaryDirectory() + "\(UUID().uuidString).model"
        try Data(sound).write(to: URL(fileURLWithPath: path))
        defer { try? FileManager.default.removeItem(atPath: path) }
        #expect(try ModelFile(path: path).part("words").text == "мост река")
    }

    @Test(.timeLimit(.minutes(1))) func aPipeIsNotWaitedFor() throws {
        let path = NSTemporaryDirectory() + "\(UUID().uuidString).model"
        try #require(mkfifo(path, 0o600) == 0)
        defer { try? FileManager.default.removeItem(atPath: path) }
        #expect(throws: ModelFileError.unreadable("it is not a file")) { try ModelFile(path: path) }
    }

    @Test func aPartThatIsNotThereIsNamed() throws {
        let file = try ModelFile(ModelMemory(copying: sound))
        #expect(throws: ModelFileError.lacking("lexicon")) { try file.part("lexicon") }
    }

    @Test func whateverIsNoModelIsRefused() {
        #expect(refusal(of: []) == .foreign)
        #expect(refusal(of: Array("stages: [clean-text]\n".utf8)) == .foreign)
        #expect(throws: ModelFileError.self) { try ModelFile(path: "/nowhere/at.all") }
        #expect(throws: ModelFileError.unreadable("it is not a file")) { try ModelFile(path: "/") }
    }

    @Test func aModelOfALaterFormatIsRefusedByItsNumber() {
        var bytes = sound
        bytes[8] = 3
        #expect(refusal(of: bytes) == .newer(version: 3))
    }

    @Test func aModelOfAnEarlierFormatIsToBeTrainedAnew() {
        var bytes = sound
        bytes[8] = 1
        #expect(refusal(of: bytes) == .older(version: 1))
        #expect(ModelFileError.older(version: 1).description.hasSuffix("train it anew"))
    }

    @Test func whereverAModelIsCutOffItIsRefused() {
        for length in 0..<sound.count { #expect(refusal(of: Array(sound.prefix(length))) != nil, "\(length)") }
        let short = Array(sound.dropLast())
        #expect(refusal(of: short) == .truncated(count: short.count, expected: sound.count))
    }

    @Test func whicheverByteIsAnotherTheModelIsRefused() {
        for place in sound.indices {
            var bytes = sound
            bytes[place] ^= 0x10
            #expect(refusal(of: bytes) != nil, "\(place)")
        }
    }
}
