import Testing
import Textmill

@testable import TextmillLanguage

/// A word that is known by its length alone.
private struct Length: SeenWord {
    static let border = Length(bytes: 0)
    var bytes: Int

    func add(to list: inout FeatureList, at distance: Int) {}
}

@Suite struct WordMemoryTests {
    /// The numbers of `words` in `memory`, and how many of them were new.
    private func numbers(_ words: [String], _ memory: inout WordMemory<Length>) -> (numbers: [Int32], new: Int) {
        var new = 0
        let numbers = words.map { word in
            word.withBytes { bytes in
                memory.number(0..<bytes.count, in: bytes) { _ in
                    new += 1
                    return Length(bytes: bytes.count)
                }
            }
        }
        return (numbers, new)
    }

    @Test func eachWordIsWorkedOutOnce() {
        var memory = WordMemory<Length>()
        let (numbers, new) = numbers(["да", "нет", "да", "Да", "нет", "дада"], &memory)
        #expect(numbers == [1, 2, 1, 3, 2, 4] && new == 4)
        #expect(memory.words.map(\.bytes) == [0, 4, 6, 4, 8])
    }

    @Test func manyWordsAreFoundAgain() {
        var memory = WordMemory<Length>()
        let words = (0..<10_000).map { "слово\($0)" }
        let first = numbers(words, &memory)
        #expect(first.new == 10_000 && Set(first.numbers).count == 10_000)
        let second = numbers(words.reversed(), &memory)
        #expect(second.new == 0 && second.numbers == first.numbers.reversed())
    }

    @Test func whatWasMetOnceIsForgottenFirst() {
        var memory = WordMemory<Length>()
        _ = numbers(["раз", "два", "три", "два", "три"], &memory)
        #expect(memory.forget(most: 8) == [0, 2, 3])
        let (numbers, new) = numbers(["три", "раз", "два"], &memory)
        #expect(numbers == [2, 3, 1] && new == 1)
        #expect(memory.words.map(\.bytes) == [0, 6, 6, 6])
    }

    @Test func tooMuchIsForgottenWhole() {
        var memory = WordMemory<Length>()
        _ = numbers(["раз", "два", "раз", "два"], &memory)
        #expect(memory.forget(most: 2) == [0])
        #expect(numbers(["два"], &memory).numbers == [1])
    }
}
