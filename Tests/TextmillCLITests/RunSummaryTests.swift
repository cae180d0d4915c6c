import Testing

@testable import TextmillCLI
@testable import TextmillPipeline

struct RunSummaryTests {
    @Test func tellsOfDocumentsThatStayedAsTheyWere() {
        var report = Report()
        (report.written, report.bytes, report.nanoseconds) = (1_000, 2_000_000, [1_000_000])
        var summary = RunSummary(report, stages: ["tag"], seconds: 2, outputs: "out")
        #expect(!summary.text.contains("as before"))
        summary.kept = 9_000
        #expect(
            summary.text == """
                  documents  1,000: 1,000 written, 0 failed
                  as before  9,000
                  read       2.0 MB in 2.0 s, 1.0 MB/s
                  tag           1.0 ms  100 %
                  outputs    out

                """)
        summary.tellsStages = false
        #expect(!summary.text.contains("tag") && summary.text.contains("9,000"))
    }
}
