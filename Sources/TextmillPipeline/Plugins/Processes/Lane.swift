import Foundation
import Textmill

/// Where one process of a pool stands at a time: a thread here starts it and writes to it, and threads of the process
/// read what it says.
struct Lane: Sendable {
    private let pool: ProcessPool
    private let index: Int

    init(_ pool: ProcessPool, index: Int) {
        self.pool = pool
        self.index = index
    }

    /// Does what is to be done, until the pool is closed.
    func run() {
        Descriptor.blockBrokenPipeSignal()
        var requests: Descriptor?
        while true {
            switch pool.state.wait(for: { $0.order(for: index) }) {
            case .start: requests = start()
            case .send(let batch):
                let frame = JSONWriter.process(batch, layers: pool.layers, offsets: pool.limits.offsets)
                // If it cannot be written the process has ended, and its reader settles that.
                _ = requests?.write(frame, while: { isRunning })
            case .dismiss, .forget: requests = nil
            case .leave:
                pool.state.wakeAll()
                return
            }
        }
    }

    private var isRunning: Bool {
        pool.state.withLock { !$0.isClosed && [.starting, .running].contains($0.lanes[index].phase) }
    }

    private func start() -> Descriptor? {
        do {
            let (process, requests) = try PluginProcess.start(pool.program)
            let reader = LaneReader(pool, index: index, process)
            Thread.detachNewThread { reader.run() }
            _ = requests.write(pool.hello, while: { isRunning })
            return requests
        } catch {
            let sentence = "the plugin '\(pool.plugin)' cannot be started: '\(pool.program.path)': \(error)"
            let failed = pool.state.withLock { state in
                state.lanes[index].enter(.ended)
                return state.judge(sentence)
            }
            for assignment in failed { assignment.handOn(.failure(PluginFailure(sentence))) }
            pool.state.wakeAll()
            return nil
        }
    }
}
