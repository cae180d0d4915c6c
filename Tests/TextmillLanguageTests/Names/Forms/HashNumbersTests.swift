import Testing

@testable import TextmillLanguage

struct HashNumbersTests {
    @Test func numbersComeInTheOrderOfTheHashes() {
        var numbers = HashNumbers()
        // All of the same place, and one that is 0.
        let hashes: [UInt64] = [7, 3, 0, 5]
        #expect(hashes.map { numbers.number(of: $0) } == [0, 1, 2, 3])
        #expect(hashes.reversed().map { numbers.number(of: $0) } == [3, 2, 1, 0])
        #expect(numbers.count == 4)
    }

    @Test func numbersStayAsTheTableGrows() {
        var numbers = HashNumbers()
        let hashes = (0..<5000).map { UInt64($0) &* 0x9E37_79B9_7F4A_7C15 }
        for (number, hash) in hashes.enumerated() { #expect(numbers.number(of: hash) == number) }
        #expect(hashes.map { numbers.known($0) } == (0..<5000).map(Optional.some))
        #expect(numbers.known(1) == nil)
        #expect(numbers.count == 5000)
    }
}
