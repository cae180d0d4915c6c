import Foundation
import Testing

/// The program itself, killed while it runs.
@Suite struct KillTests {
    private let scratch = FileManager.default.temporaryDirectory.appendingPathComponent("textmill-\(UUID().uuidString)")
        .path

    /// The program that was built beside these tests.
    private static let program = (Bundle.main.executableURL ?? URL(fileURLWithPath: CommandLine.arguments[0]))
        .deletingLastPathComponent().appendingPathComponent("textmill")

    /// Runs the program, and kills it once there are `parts` whole parts. Gives how it ended.
    @discardableResult
    private func run(to folder: String, killedAt parts: Int? = nil) throws -> Int32 {
        let process = Process()
        process.executableURL = Self.program
        process.arguments = ["run", "\(scratch)/p.yaml", "-o", folder, "--quiet"]
        try process.run()
        while let parts, process.isRunning {
            let ledgers = try? FileManager.default.contentsOfDirectory(atPath: "\(folder)/.textmill/ledger")
            if ledgers?.count ?? 0 >= parts {
                kill(process.processIdentifier, SIGKILL)
                break
            }
        }
        process.waitUntilExit()
        return process.terminationStatus
    }

    private func files(in folder: String) throws -> [String: Data] {
        let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
        return names.reduce(into: [:]) { files, name in
            guard name != "run.json", !name.hasSuffix("/lock") else { return }
            files[name] = FileManager.default.contents(atPath: "\(folder)/\(name)")
        }
    }

    @Test func goesOnWhereItWasKilled() throws {
        defer { try? FileManager.default.removeItem(atPath: scratch) }
        try FileManager.default.createDirectory(atPath: scratch, withIntermediateDirectories: true)
        let lines = (0..<6_000).map {
            "{\"id\":\"\($0)\",\"text\":\"В порту открыли причал № \($0). Он стоил 5 млн рублей.\"}"
        }
        try lines.joined(separator: "\n").write(toFile: "\(scratch)/a.jsonl", atomically: true, encoding: .utf8)
        try "documents: a.jsonl\nstages: [clean-text, split-sentences, tag-entities]\n"
            .write(toFile: "\(scratch)/p.yaml", atomically: true, encoding: .utf8)
        #expect(try run(to: "\(scratch)/whole") == 0)
        let whole = try files(in: "\(scratch)/whole")
        #expect(whole.keys.filter { $0.hasPrefix("documents/") }.count == 6)
        for parts in [0, 1, 3] {
            let folder = "\(scratch)/\(parts)"
            #expect(try run(to: folder, killedAt: parts) == SIGKILL)
            // What has its final name is whole.
            for (name, data) in try files(in: folder) where !name.hasPrefix(".textmill/") {
                #expect(whole[name] == data, "\(name)")
            }
            #expect(try run(to: folder) == 0)
            #expect(try files(in: folder) == whole)
        }
    }
}
