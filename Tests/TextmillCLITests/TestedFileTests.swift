import Testing

@testable import TextmillCLI

@Suite struct TestedFileTests {
    @Test func takesEachPipelineOnce() {
        let files = TestedFile.all(of: ["b.yaml", "a.test.yaml", "a.yaml", "c.test.yaml", "b.test.yaml", "c.test.yaml"])
        #expect(files.map(\.pipeline) == ["b.yaml", "a.yaml", "c.yaml"])
        // Of 'c' only the file beside it was named, so the tests in its own file are not meant.
        #expect(files.map(\.isWhole) == [true, true, false])
    }
}
