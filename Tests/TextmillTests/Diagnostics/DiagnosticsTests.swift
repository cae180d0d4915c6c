import Testing
import Textmill

@Suite struct DiagnosticsTests {
    @Test func keepsAsManyAsAPersonReads() {
        var problems = Diagnostics()
        for line in 1...150 { problems.add(.warning("odd", at: Place(line: line, column: 1))) }
        #expect(problems.isFull)
        #expect(problems.all.count == 100)
        #expect(problems.inFileOrder.all.last?.message == "there is more wrong, which is not told here")
    }

    @Test func knowsOfAnErrorThatItDoesNotKeep() {
        var problems = Diagnostics()
        for line in 1...100 { problems.add(.warning("odd", at: Place(line: line, column: 1))) }
        #expect(!problems.hasErrors)
        problems.add(.error("wrong", at: Place(line: 101, column: 1)))
        #expect(problems.hasErrors)
    }

    @Test func saysTheSameOfAPlaceOnce() {
        var problems = Diagnostics()
        for _ in 1...3 { problems.add(.error("wrong", at: Place(line: 1, column: 1))) }
        #expect(problems.all.count == 1)
    }

    @Test func cutsWhatNobodyReads() {
        let message = Diagnostic.error(String(repeating: "x", count: 1_000_000)).message
        #expect(message.utf8.count < 400)
        #expect(message.contains("…"))
    }

    @Test func showsOfALongLineWhatIsAboutThePlace() {
        let source = SourceText(
            path: "a", text: String(repeating: "b", count: 5_000) + "cd" + String(repeating: "e", count: 5_000))
        let shown = source.show(.error("wrong", at: Place(line: 1, column: 5_001, length: 2)))
        let lines = shown.split(separator: "\n")
        #expect(lines.count == 3)
        #expect(lines[1].count < 300)
        // The carets stand under what they mean.
        let marked = zip(lines[1], lines[2]).filter { $0.1 == "^" }.map(\.0)
        #expect(String(marked) == "cd")
    }
}
