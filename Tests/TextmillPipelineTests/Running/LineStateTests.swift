import Testing
import Textmill

@testable import TextmillPipeline

struct LineStateTests {
    private let calls = (0..<10).map { StuckStages.Call(stage: "slow", document: "\($0)") }
    private let passage = Passage(
        of: Arrival(name: "a", byteCount: 1) { Document(id: "a", text: "a") }, through: Plan(sound: []))

    @Test func aCallThatEndsWhileItIsGivenUpIsNotLeftBehind() {
        var state = LineState<Int>()
        for (place, call) in calls.enumerated() {
            state.comeBackTooLate(from: call)
            let goesOn = state.leaveBehind(call, passage, at: place)
            #expect(goesOn)
        }
        #expect(state.leftBehind.isEmpty && state.backBefore.isEmpty && state.answered.count == 10)
    }

    @Test func tooManyThatDoNotEndEndTheRun() {
        var state = LineState<Int>()
        let goesOn = calls.prefix(StuckStages.most).enumerated().map { state.leaveBehind($1, passage, at: $0) }
        #expect(goesOn == [Bool](repeating: true, count: StuckStages.most - 1) + [false])
        #expect(state.failure as? StuckStages == StuckStages(calls: Array(calls.prefix(StuckStages.most))))
    }

    /// Whoever ends the outputs looks once whether anyone hands on, and leaves them as they are if so.
    @Test(arguments: [true, false]) func nobodyBeginsToHandOnOnceTheLineIsDone(_ hasFailed: Bool) {
        var state = LineState<Int>()
        let isFirst = state.beginHandingOn()
        let isSecond = state.beginHandingOn()
        #expect(isFirst && !isSecond)
        if hasFailed { state.failure = StuckStages(calls: []) } else { state.isExhausted = true }
        #expect(state.head() == nil && !state.isHandingOn && state.isDone)
        let isThird = state.beginHandingOn()
        #expect(!isThird && !state.isHandingOn && state.isDone)
    }
}
