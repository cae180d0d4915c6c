import Foundation
import Testing
import Textmill
import TextmillPipeline
import TextmillStages

@Suite struct PipelineSchemaTests {
    private func property(_ path: String...) throws -> [String: Any] {
        let json = PipelineSchema(stages: .stock).value.json
        var value = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
        for name in path { value = try #require(value[name] as? [String: Any], "\(name)") }
        return value
    }

    @Test func knowsEachKeyOfAFile() throws {
        #expect(try property("properties").keys.sorted() == PipelineFile.settings.map(\.name).sorted())
    }

    @Test func knowsEachKeyOfATest() throws {
        let keys = try property("properties", "tests", "items", "properties").keys.sorted()
        #expect(keys == ["expect", "fields", "file", "from", "layers", "name", "text", "to"])
        #expect(try property("properties", "tests", "items")["required"] as? [String] == ["expect"])
    }

    @Test func letsATestExpectAnyLayer() throws {
        let expect = try property("properties", "tests", "items", "properties", "expect")
        #expect((expect["properties"] as? [String: Any])?.keys.sorted() == ["dropped", "failed", "text"])
        let layer = try #require((expect["additionalProperties"] as? [String: Any])?["anyOf"] as? [[String: Any]])
        #expect(layer.map { $0["type"] as? String } == ["string", "array"])
    }
}
