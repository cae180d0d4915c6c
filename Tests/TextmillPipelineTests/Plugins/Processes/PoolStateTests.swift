import Foundation
import Testing
import Textmill

@testable import TextmillPipeline

@Suite struct PoolStateTests {
    @Test func whatIsSentMeanwhileIsNoSignOfProgress() throws {
        var file = ManifestFile()
        file.progress = TimeSpan(.milliseconds(200))
        var state = PoolState(PluginLimits(file))
        state.lanes[0].enter(.running)
        state.add(Document(id: "first", text: "")) { _ in }
        #expect(isSending(state.order(for: 0)))
        let sent = try #require(state.lanes[0].inFlight[1]?.sent)
        usleep(20_000)
        state.add(Document(id: "second", text: "")) { _ in }
        #expect(isSending(state.order(for: 0)))

        #expect(state.overdue(0, at: sent + .milliseconds(199)) == nil)
        guard case .silent = state.overdue(0, at: sent + .milliseconds(201)) else {
            Issue.record("sending a document made the process seem at work")
            return
        }
        try state.noteProgress(of: 1, on: 0)
        #expect(state.overdue(0, at: sent + .milliseconds(201)) == nil)
    }

    private func isSending(_ order: PoolState.Order?) -> Bool { if case .send = order { true } else { false } }
}
