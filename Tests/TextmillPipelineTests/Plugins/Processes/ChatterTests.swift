import Foundation
import Testing
import Textmill

@testable import TextmillPipeline

@Suite(.serialized, .timeLimit(.minutes(5))) struct ChatterTests {
    @Test func linesAreShownWithThePluginsName() throws {
        let plugin = try ProbePlugin("print('out ' + text, flush=True)\nos.write(2, b'err\\n')\nresult(document)")
        defer { plugin.remove() }
        #expect(try plugin.outcomes(of: ["a"]) == ["ok a"])
        #expect(plugin.said.withLock { $0 } == ["probe: out a", "probe: err"])
    }

    @Test func theLastLineIsToldOfACrash() throws {
        let plugin = try ProbePlugin("os.write(2, b'no memory\\nalas')\nos._exit(1)")
        defer { plugin.remove() }
        #expect(try plugin.outcomes(of: ["a"])[0].contains("; its last line was 'alas'"))
    }

    @Test func aFloodIsCutAndCounted() throws {
        let plugin = try ProbePlugin(
            "for _ in range(20000): os.write(2, b'x' * 99 + b'\\n')\nos.write(2, b'y' * 1000000)\nresult(document)")
        defer { plugin.remove() }
        #expect(try plugin.outcomes(of: ["a"]) == ["ok a"])
        let said = plugin.said.withLock { $0 }
        #expect(said.contains { $0.contains("lines are left out") })
        #expect(said.reduce(0) { $0 + $1.utf8.count } < 2_000_000)
    }
}
