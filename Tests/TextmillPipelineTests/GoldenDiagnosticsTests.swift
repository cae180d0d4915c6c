import Foundation
import Testing
import Textmill
import TextmillPipeline
import TextmillStages

/// Each broken file in `Golden/` with the whole of what is said of it. `TEXTMILL_UPDATE=1` writes the expectations anew;
/// the difference is then read, line by line.
@Suite struct GoldenDiagnosticsTests {
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Golden")
    static let names =
        (try? FileManager.default.contentsOfDirectory(atPath: folder.path))?
        .filter { $0.hasSuffix(".yaml") }.map { String($0.dropLast(5)) }.sorted() ?? []

    @Test func thereAreManyOfThem() { #expect(Self.names.count >= 60) }

    @Test(arguments: names)
    func saysWhatIsWrongAndWhatToDo(_ name: String) throws {
        let path = Self.folder.appendingPathComponent("\(name).yaml").path
        let expectation = Self.folder.appendingPathComponent("\(name).txt")
        let said = diagnostics(of: path)
        if ProcessInfo.processInfo.environment["TEXTMILL_UPDATE"] != nil {
            try said.write(to: expectation, atomically: true, encoding: .utf8)
        }
        #expect(said == (try? String(contentsOf: expectation, encoding: .utf8)))
    }

    private func diagnostics(of path: String) -> String {
        do {
            _ = try CheckedFile(path: path, stock: .stock, environment: ["EMPTY": ""].value)
            return "no error\n"
        } catch {
            return error.description.replacingOccurrences(of: Self.folder.path + "/", with: "")
        }
    }
}

extension [String: String] {
    fileprivate func value(of name: String) -> String? { self[name] }
    fileprivate var value: (String) -> String? { value(of:) }
}
