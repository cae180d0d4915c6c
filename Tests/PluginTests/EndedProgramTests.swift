import Foundation
import Testing

/// However textmill is ended, no program of a plugin is left that would go on by itself.
@Suite(.serialized, .timeLimit(.minutes(2))) struct EndedProgramTests {
    private let folder: URL

    /// A plugin that heeds neither the end of its requests nor a signal that can be ignored, and has a child like it.
    init() throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("textmill-\(UUID().uuidString)")
        let files = [
            "Hold/plugin.yaml": """
            name: hold
            version: "1.0"
            protocol: 1
            command: [bash, stage.sh]
            stages:
              - {name: hold-on, purpose: Never answers., provides: [held]}
            """,
            "Hold/stage.sh": """
            trap '' HUP INT TERM
            hello='{"type":"hello","protocol":1,"name":"hold","version":"1.0"}'
            printf '%d\\n%s\\n' ${#hello} "$hello" >&4
            # By the time textmill says something, it knows of this program.
            read -r length <&3
            (while :; do sleep 0.1; done) &
            echo "$$ $!" >> pids
            while :; do sleep 0.1; done
            """,
            "hold.yaml": "documents: [a.txt]\nplugins: [Hold]\nstages: [hold-on]\noutputs: {folder: out}\n",
            "a.txt": "Nobody answers this.\n",
        ]
        try FileManager.default.createDirectory(
            at: folder.appendingPathComponent("Hold"), withIntermediateDirectories: true)
        for (name, text) in files { try Data(text.utf8).write(to: folder.appendingPathComponent(name)) }
    }

    @Test(arguments: [
        (SIGKILL, ["run", "hold.yaml"]), (SIGKILL, ["plugin", "verify", "Hold"]),
        (SIGINT, ["plugin", "verify", "Hold"]), (SIGTERM, ["plugin", "verify", "Hold"]),
    ])
    func nothingIsLeftWhenItIsEndedAtOnce(by number: Int32, _ arguments: [String]) throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let textmill = try start([BuiltProgram.path] + arguments)
        let programs = try waitForPrograms()
        kill(textmill.processIdentifier, number)
        textmill.waitUntilExit()
        #expect(textmill.terminationReason == .uncaughtSignal && textmill.terminationStatus == number)
        expectGone(programs)
    }

    @Test(arguments: [(SIGHUP, 129), (SIGINT, 130), (SIGTERM, 143)] as [(Int32, Int32)])
    func aRunThatIsAskedToStopEndsItsPrograms(by number: Int32, status: Int32) throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let textmill = try start([BuiltProgram.path, "run", "hold.yaml"])
        let programs = try waitForPrograms()
        kill(textmill.processIdentifier, number)
        textmill.waitUntilExit()
        #expect(textmill.terminationReason == .exit && textmill.terminationStatus == status)
        expectGone(programs)
    }

    @Test func anIgnoredHangUpStaysIgnored() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let textmill = try start(["nohup", BuiltProgram.path, "run", "hold.yaml"])
        let programs = try waitForPrograms()
        kill(textmill.processIdentifier, SIGHUP)
        usleep(500_000)
        #expect(textmill.isRunning)
        kill(textmill.processIdentifier, SIGTERM)
        textmill.waitUntilExit()
        #expect(textmill.terminationStatus == 143)
        expectGone(programs)
    }

    private func start(_ words: [String]) throws -> Process {
        let program = Process()
        program.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        program.arguments = words
        program.currentDirectoryURL = folder
        program.standardOutput = FileHandle.nullDevice
        program.standardError = FileHandle.nullDevice
        try program.run()
        return program
    }

    /// The plugin's program and its child, once both are at work.
    private func waitForPrograms() throws -> [pid_t] {
        let file = folder.appendingPathComponent("Hold/pids")
        for _ in 0..<2000 {
            let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
            if text.hasSuffix("\n") { return text.split(whereSeparator: \.isWhitespace).compactMap { pid_t($0) } }
            usleep(10_000)
        }
        throw CocoaError(.fileReadNoSuchFile)
    }

    /// What was killed has a moment to be gone.
    private func expectGone(_ programs: [pid_t]) {
        #expect(programs.count == 2)
        for _ in 0..<1000 where programs.contains(where: isAtWork) { usleep(10_000) }
        #expect(!programs.contains(where: isAtWork))
    }

    /// One that nobody has waited for yet is a zombie, and not at work.
    private func isAtWork(_ program: pid_t) -> Bool {
        let stat = try? String(contentsOfFile: "/proc/\(program)/stat", encoding: .utf8)
        let state = stat?.split(separator: ")").last?.split(separator: " ").first
        return state.map { $0 != "Z" && $0 != "X" } ?? (stat == nil && kill(program, 0) == 0)
    }
}
