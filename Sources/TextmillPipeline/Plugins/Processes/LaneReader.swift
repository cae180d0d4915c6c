import Foundation
import Textmill

/// Reads what one process answers, and sees to it that it keeps its times and leaves nothing behind.
struct LaneReader: Sendable {
    private let pool: ProcessPool
    private let index: Int
    private let process: PluginProcess

    init(_ pool: ProcessPool, index: Int, _ process: PluginProcess) {
        self.pool = pool
        self.index = index
        self.process = process
    }

    /// Reads until the process ends or must be ended, and settles what becomes of its documents.
    func run() {
        Descriptor.blockBrokenPipeSignal()
        let isOver = Locked(false)
        let listener = pool.chatter.listen(to: process.chatter, until: { isOver.withLock { $0 } })
        let cause = readAll()
        // Its channels may be closed a moment before it has ended.
        let endsAlone = cause == nil && process.ends(within: .milliseconds(100))
        let status = process.reap()
        isOver.withLock { $0 = true }
        listener.wait { $0 ? () : nil }
        let fault = cause ?? (endsAlone ? .ended(status) : .closed)
        let failed = pool.state.withLock { state in
            state.settle(index, after: fault) { pool.sentence(of: $0, $1) }
        }
        if case .twice = fault { pool.chatter.note(fault.sentence.what) }
        let verdict = pool.state.withLock(\.verdict)
        let failure = verdict ?? PluginFailure(pool.sentence(of: fault))
        for assignment in failed { assignment.handOn(.failure(failure)) }
        pool.state.wakeAll()
    }

    /// Reads until there is nothing more to read, or a reason to read no more, which it gives.
    private func readAll() -> ProcessFault? {
        var frames = FrameReader()
        var room = [UInt8](repeating: 0, count: 64 << 10)
        let clock = ContinuousClock()
        var answered = 0
        while true {
            let isReady = process.answers.isReady(for: Int32(POLLIN), within: pool.limits.tick)
            if isReady, let count = process.answers.read(into: &room) {
                if count == 0 { return frames.hasRest ? .garbled("it ends in the middle") : nil }
                frames.append(room[..<count])
                if let fault = take(&frames) { return fault }
            } else if process.hasEnded {
                return nil
            }
            let fault = pool.state.withLock { state -> ProcessFault? in
                defer { answered = state.lanes[index].answered }
                // While answers are handed on, those that wait to be read are not late.
                return answered == state.lanes[index].answered ? state.overdue(index, at: clock.now) : nil
            }
            if let fault { return fault }
        }
    }

    private func take(_ frames: inout FrameReader) -> ProcessFault? {
        do {
            var fault: ProcessFault?
            while fault == nil, try frames.withNext({ fault = take(try Answer($0)) }) {}
            return fault
        } catch let fault as JSONFault {
            return .garbled("byte \(fault.offset + 1) of its JSON: \(fault.reason)")
        } catch {
            return .garbled("\(error)")
        }
    }

    private func take(_ answer: Answer) -> ProcessFault? {
        switch answer {
        case .hello(let protocolVersion, let name, let version): return greet(protocolVersion, name, version)
        case .result(let number, let record): return settle(number) { try made(of: $0, by: record) }
        case .failure(let number, let error): return settle(number) { _ in throw PluginFailure(error) }
        case .progress(let number):
            do { try pool.state.withLock { try $0.noteProgress(of: number, on: index) } } catch {
                return .garbled("it speaks of the document number \(number), which it was not sent")
            }
            return nil
        }
    }

    private func greet(_ protocolVersion: String, _ name: String, _ version: String) -> ProcessFault? {
        guard protocolVersion == String(PluginManifest.protocolVersion) else {
            return .stranger(
                "speaks version \(protocolVersion) of the protocol, and this textmill \(PluginManifest.protocolVersion)"
            )
        }
        guard name == pool.plugin, version == pool.version else {
            return .stranger(
                "calls itself '\(name)' \(version), and its plugin.yaml '\(pool.plugin)' \(pool.version)")
        }
        pool.state.withLock { state in
            if state.lanes[index].phase == .starting { state.lanes[index].enter(.running) }
        }
        pool.state.wakeAll()
        return nil
    }

    private func settle(_ number: Int, _ work: (Document) throws -> Document) -> ProcessFault? {
        let assignment: Assignment
        do { assignment = try pool.state.withLock { try $0.answered(number, on: index) } } catch PoolFault.twice {
            return pool.state.withLock(\.isClosed) ? .dismissed : .twice
        } catch {
            return .garbled("it answers the document number \(number), which it was not sent")
        }
        pool.state.wakeAll()
        assignment.handOn(Result { try work(assignment.document) })
        return nil
    }

    private func made(of document: Document, by record: FieldValue) throws -> Document {
        var document = document
        do {
            try document.take(record, of: pool.stage, offsets: pool.limits.offsets)
        } catch {
            throw PluginFailure("the answer of the plugin '\(pool.plugin)' cannot be used: \(error) (mend its program)")
        }
        return document
    }
}
