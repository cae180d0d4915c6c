import Foundation
import Testing
import Textmill

@testable import TextmillPipeline

@Suite(.serialized, .timeLimit(.minutes(5))) struct ProcessStartTests {
    @Test(arguments: [
        ("hello(protocol=2); read()", "speaks version 2", 1),
        ("hello(name='other'); read()", "calls itself 'other'", 1),
        ("time.sleep(30)", "did not begin within 300ms, 5 times in a row", nil),
        ("print('no model'); sys.exit(7)", "ended with exit status 7, 5 times in a row; its last", 5),
        ("hello(); sys.exit(7)", "exit status 7", nil),
        ("write(b'hello?')", "garbled", 5),
    ])
    func aProgramThatNeverWorksFailsAllInOneSentence(_ program: String, _ words: String, starts: Int?) throws {
        // A busy machine takes longer than that to begin what is to end by itself.
        let start = words.contains("300ms") ? "300ms" : "20s"
        let plugin = try ProbePlugin(program, limits: "start: \(start)\nbatch: 8", wholeProgram: true)
        defer { plugin.remove() }
        let outcomes = try plugin.outcomes(of: (0..<60).map { "text \($0)" })
        #expect(Set(outcomes).count <= 2)
        #expect(outcomes.allSatisfy { $0.contains("the plugin 'probe'") && $0.contains(words) })
        if let starts { #expect(plugin.starts == starts) }
        #expect(plugin.starts <= 30)
    }

    @Test func aSlowStartIsWaitedFor() throws {
        let plugin = try ProbePlugin("time.sleep(0.3)\nserve(result)", limits: "timeout: 150ms", wholeProgram: true)
        defer { plugin.remove() }
        #expect(try plugin.outcomes(of: ["a", "b"]) == ["ok a", "ok b"])
    }

    @Test func settingsComeWithTheFirstFrame() throws {
        let plugin = try ProbePlugin(
            """
            request = hello()
            for document in read()['documents']:
                send(type='failure', number=document['number'], error=json.dumps([request, document]))
            """, wholeProgram: true)
        defer { plugin.remove() }
        let outcome = try #require(try plugin.outcomes(of: ["a"]).first)
        #expect(
            outcome == """
                [{"type": "hello", "protocol": 1, "textmill": "\(TextmillVersion.current)", "stage": "mark-words", \
                "settings": {"greeting": "hello"}}, {"number": 1, "id": "d0", "text": "a"}]
                """)
    }

    @Test func theProgramSeesNothingThatItNeedNot() throws {
        setenv("PROBE_SECRET", "secret", 1)
        setenv("PROBE_OPEN", "open", 1)
        let plugin = try ProbePlugin(
            """
            files = sorted(int(n) for n in os.listdir('/proc/self/fd'))[:-1]
            names = sorted(name for name in os.environ if 'PROBE' in name)
            here = os.path.basename(os.getcwd())
            send(type='failure', number=document['number'], error=str([files, names, os.getpgid(0) == os.getpid(), here]))
            """, limits: "environment: [PROBE_OPEN, PROBE_UNSET]")
        defer { plugin.remove() }
        let outcome = try plugin.outcomes(of: ["a"])
        #expect(outcome == ["[[0, 1, 2, 3, 4], ['PROBE_OPEN'], True, '\(plugin.folder.lastPathComponent)']"])
    }

    @Test func aFolderWithoutItsProgramAnyMoreIsSaid() throws {
        let plugin = try ProbePlugin("result(document)")
        let pool = try plugin.pool()
        plugin.remove()
        let outcomes = plugin.send(["a", "b"], to: pool)
        pool.close()
        #expect(outcomes.allSatisfy { $0.contains("cannot be started") })
    }

    @Test func closingFailsWhatIsUnderWayAndLeavesNothing() throws {
        let plugin = try ProbePlugin("open('begun', 'w')\nsignal.signal(15, signal.SIG_IGN)\ntime.sleep(30)")
        defer { plugin.remove() }
        let pool = try plugin.pool()
        let outcomes = Locked<[String]>([])
        for number in 0..<9 {
            pool.process(Document(id: "\(number)", text: "x")) { result in
                outcomes.withLock { $0.append("\(result)") }
            }
        }
        while !FileManager.default.fileExists(atPath: plugin.folder.appending(path: "begun").path) { usleep(2000) }
        let start = ContinuousClock.now
        pool.close()
        #expect(ContinuousClock.now - start < .seconds(2))
        #expect(outcomes.withLock { $0.count } == 9)
        #expect(outcomes.withLock { $0.allSatisfy { $0.contains("was stopped before it answered") } })
        #expect(plugin.running.isEmpty)
    }

    @Test func aProgramThatEveryDocumentEndsIsGivenUp() throws {
        let plugin = try ProbePlugin("os._exit(1)")
        defer { plugin.remove() }
        let outcomes = try plugin.outcomes(of: (0..<100).map { "text \($0)" })
        #expect(outcomes.filter { $0.contains("10 documents in a row") }.count >= 90)
        #expect(plugin.starts <= 21)
    }
}
