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

    @Test func variablesAreFilledInAfterParsing() throws {
        var problems = Diagnostics()
        let values = ["NAME": "a: b\n- c", "EMPTY": ""]
        let root = try read("x: \"${NAME}\"\ny: ${NONE:default}${EMPTY}\nz: $${NAME}\n${NAME}: key\n")
            .filled(from: { values[$0] }, noting: &problems)
        #expect(root.entries?.map { $0.value.scalar } == ["a: b\n- c", "default", "${NAME}", "key"])
        #expect(root.entries?.last?.name == "${NAME}")
        #expect(problems.all.isEmpty)
    }
}
