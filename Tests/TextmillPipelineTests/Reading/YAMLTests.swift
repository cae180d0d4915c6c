import Testing
import Textmill

@testable import TextmillPipeline

@Suite struct YAMLTests {
    private func read(_ text: String) throws -> PlacedValue { try YAML.read(Array(text.utf8)) }

    @Test func everyKeyAndValueKnowsItsPlace() throws {
        let root = try read("a: 1\nключ:\n  - \"two\"\n  - {b: ~}\n")
        let entries = try #require(root.entries)
        #expect(entries.map(\.name) == ["a", "ключ"])
        #expect(entries[1].key.place == Place(line: 2, column: 1, length: 4))
        let items = try #require(entries[1].value.items)
        #expect(items[0].place == Place(line: 3, column: 5, length: 5))
        #expect(items[0].scalar == "two")
        let inner = try #require(items[1].entries)
        #expect(inner[0].value.place == Place(line: 4, column: 9, length: 1))
        guard case .null = inner[0].value.value else {
            Issue.record("~ is nothing")
            return
        }
    }

    @Test(arguments: ["no", "010", "12:30", "1e3", "0x10", "2020-01-01", "1_000", "on"])
    func aScalarStaysAsItWasWritten(_ scalar: String) throws {
        #expect(try read("a: \(scalar)").entries?.first?.value.scalar == scalar)
    }

    @Test func anAliasStandsWhereItIsUsed() throws {
        let root = try read("a: &x [1, 2]\nb: *x\n")
        let value = try #require(root.entries?.last?.value)
        #expect(value.place == Place(line: 2, column: 4, length: 2))
        #expect(value.items?.compactMap(\.scalar) == ["1", "2"])
    }

    @Test func aBombIsRefusedBeforeItGoesOff() throws {
        var bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
        for level in 1...12 {
            bomb +=
                "a\(level): &a\(level) [" + Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ") + "]\n"
        }
        let started = ContinuousClock.now
        #expect(throws: Diagnostic.self) { try read(bomb) }
        #expect(ContinuousClock.now - started < .seconds(20))
    }

    @Test func tooLargeAFileIsRefusedUnread() {
        #expect(throws: Diagnostic.self) { try YAML.read([UInt8](repeating: 0x23, count: (1 << 20) + 1)) }
    }

    @Test func aByteOrderMarkIndentsNothing() throws {
        let root = try read("\u{FEFF}a: 1\nb: 2\n")
        #expect(root.entries?.map(\.key.place) == [Place(line: 1, column: 1), Place(line: 2, column: 1)])
    }

    @Test func everyValueKnowsHowFarItReaches() throws {
        let text = "a: 'x'  # one\nb:\n  - é\n  - {c: [1, 2]}\n# two\nd: |\n  t\n\ne: &y z\nf: *y"
        let scalars = Array(text.unicodeScalars)
        let extents = try YAML.readWithExtents(Array(text.utf8)).extents
        func words(_ line: Int, _ column: Int) -> String? {
            let extent = extents.first { $0.key.line == line && $0.key.column == column }?.value
            return extent.map { String(String.UnicodeScalarView(scalars[$0])) }
        }
        #expect(words(1, 4) == "'x'")
        #expect(words(3, 3) == "- é\n  - {c: [1, 2]}")
        #expect(words(3, 5) == "é")
        #expect(words(4, 5) == "{c: [1, 2]}")
        #expect(words(4, 9) == "[1, 2]")
        #expect(words(6, 4) == "|\n  t\n\n")
        #expect(words(9, 4) == "&y z")
        #expect(words(10, 4) == "*y")
    }

    @Test func variablesAreFilledInAfterParsing() throws {
        var problems = Diagnostics()
        let values = ["NAME": "a: b\n- c", "EMPTY": "", "PRICE": "5$"]
        let root = try read(
            "x: \"${NAME}\"\ny: ${NONE:default}${EMPTY}\nz: $${NAME}\nu: $$${NAME}\nv: ${PRICE}${NONE:1}\n${NAME}: key\n"
        )
        .filled(from: { values[$0] }, noting: &problems)
        #expect(root.entries?.map { $0.value.scalar } == ["a: b\n- c", "default", "${NAME}", "$${NAME}", "5$1", "key"])
        #expect(root.entries?.last?.name == "${NAME}")
        #expect(problems.all.isEmpty)
    }
}
