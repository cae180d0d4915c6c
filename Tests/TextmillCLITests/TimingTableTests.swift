import Testing
import TextmillPipeline

@testable import TextmillCLI

@Suite struct TimingTableTests {
    @Test func tellsTimeShareAndSpeed() {
        let times = RunTimes()
        times.add(100_000_000, to: .reading)
        times.add(50_000_000, to: .decoding)
        times.add(250_000_000, to: .writing)
        var report = Report()
        report.bytes = 50_000_000
        report.nanoseconds = [500_000_000, 1_600_000_000]
        let table = TimingTable(report, stages: ["clean-text", "split-sentences"], times: times).text
        #expect(
            table == """
                                         time   share      MB/s
                  reading            100.0 ms     4 %     500.0
                  decoding            50.0 ms     2 %    1000.0
                  clean-text         500.0 ms    20 %     100.0
                  split-sentences       1.6 s    64 %      31.3
                  writing            250.0 ms    10 %     200.0
                  syncing              0.0 ms     0 %         –

                """)
    }
}
