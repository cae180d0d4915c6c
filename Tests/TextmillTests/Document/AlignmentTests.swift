import Testing
import Textmill
import TextmillTesting

@Suite struct AlignmentTests {
    @Test func anUnchangedTextStandsForItself() {
        let alignment = Alignment(unchanged: 10, from: 3)
        #expect(alignment.source(of: 2..<5) == 5..<8)
        #expect(alignment.source(of: 0..<10) == 3..<13)
    }

    @Test func whatWasRemovedAtTheBordersIsLeftOut() throws {
        var document = Document(id: "a", text: "one  two  three")
        try document.apply([Edit(3..<5, to: " ", because: "spaces"), Edit(8..<10, to: " ", because: "spaces")])
        #expect(document.text == "one two three")
        #expect(document.alignment.source(of: 4..<7) == 5..<8)
        try document.apply([Edit(3..<4, to: "", because: "gone"), Edit(7..<8, to: "", because: "gone")])
        #expect(document.text == "onetwothree")
        #expect(document.alignment.source(of: 3..<6) == 5..<8)
        #expect(document.alignment.source(of: 0..<11) == 0..<15)
    }

    @Test func aPositionInsideAStepBelongsToTheWholeStep() {
        var alignment = Alignment(from: 1)
        alignment.append(textStep: 2, sourceStep: 6, steps: 3)
        #expect(alignment.source(of: 2..<4) == 7..<13)
        #expect(alignment.source(of: 3..<5) == 7..<19)
    }

    @Test func anEditThatCutsAStepWidensToIt() throws {
        var document = Document(id: "a", text: "a...b")
        try document.apply([Edit(1..<4, to: "…", because: "ellipsis")])
        try document.apply([Edit(0..<4, to: "xy", because: "test")])
        #expect(document.text == "xyb")
        #expect(document.alignment.source(of: 0..<2) == 0..<4)
        #expect(alignmentFaults(of: document, in: Array("a...b".utf8)).isEmpty)
    }

    @Test(arguments: 0..<300)
    func holdsOverRandomEditsOfEdits(_ seed: Int) throws {
        var random = SeededNumbers(seed: UInt64(seed))
        let pieces = ["a", "ж", "😀", "e\u{301}", "\r\n", " ", "\u{2028}", "中", "\0"]
        let source = (0..<40).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
        var document = Document(id: "a", text: source)
        document["words"] = borders(of: source).adjacent.filter { !$0.isEmpty }.map { Annotation($0) }
        for _ in 0..<4 {
            let ends = borders(of: document.text).filter { _ in Int.random(in: 0..<4, using: &random) == 0 }
            let spans = stride(from: 0, to: ends.count - 1, by: 2).map { ends[$0]..<ends[$0 + 1] }
            try document.apply(
                spans.map {
                    Edit($0, to: pieces.prefix(Int.random(in: 0..<3, using: &random)).joined(), because: "random")
                })
            #expect(alignmentFaults(of: document, in: Array(source.utf8)) == [])
        }
    }

    private func borders(of text: String) -> [Int] { (0...text.utf8.count).filter { text.hasBorder(at: $0) } }
}

extension String {
    fileprivate func hasBorder(at offset: Int) -> Bool {
        utf8.index(utf8.startIndex, offsetBy: offset).samePosition(in: unicodeScalars) != nil
    }
}

extension [Int] {
    fileprivate var adjacent: [Range<Int>] { zip(self, dropFirst()).map { $0..<$1 } }
}
