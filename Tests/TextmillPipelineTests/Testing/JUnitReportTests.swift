import Testing
import TextmillPipeline

@Suite struct JUnitReportTests {
    @Test func groupsChecksAndCountsThem() {
        let report = JUnitReport([
            .init(suite: "a", name: "one", seconds: 0.5),
            .init(suite: "b", name: "two", seconds: 1),
            .init(suite: "a", name: "three", seconds: 0.25, failure: "no\nnot at all"),
        ])
        #expect(
            report.xml == """
                <?xml version="1.0" encoding="UTF-8"?>
                <testsuites tests="3" failures="1" errors="0" time="1.750">
                  <testsuite name="a" tests="2" failures="1" errors="0" time="0.750">
                    <testcase classname="a" name="one" time="0.500"/>
                    <testcase classname="a" name="three" time="0.250">
                      <failure message="no">no&#10;not at all</failure>
                    </testcase>
                  </testsuite>
                  <testsuite name="b" tests="1" failures="0" errors="0" time="1.000">
                    <testcase classname="b" name="two" time="1.000"/>
                  </testsuite>
                </testsuites>

                """)
    }

    @Test func staysXMLWhateverStandsInIt() {
        let odd = "<a & \"b\">\0\u{1}\u{1B}\u{7F}\u{85}\u{FFFF}\u{10FFFF}]]>\r\n\tё"
        let report = JUnitReport([.init(suite: odd, name: odd, seconds: .infinity, failure: odd)])
        #expect(
            report.xml.contains(
                "&lt;a &amp; &quot;b&quot;&gt;\\u{0}\\u{1}\\u{1b}\\u{7f}\\u{85}\\u{ffff}\u{10FFFF}]]&gt;&#13;&#10;&#9;ё"
            ))
        #expect(!report.xml.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
        #expect(report.xml.contains("time=\"0.000\""))
    }

    @Test func holdsNothingAtAll() {
        #expect(
            JUnitReport().xml == """
                <?xml version="1.0" encoding="UTF-8"?>
                <testsuites tests="0" failures="0" errors="0" time="0.000">
                </testsuites>

                """)
    }
}
