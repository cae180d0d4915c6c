import Foundation
public import Textmill

/// The processes of a plugin that do the work of one stage.
///
/// A document is failed for what its process did only if that process was new and had nothing else to do: whatever else
/// a process holds when it ends is sent again, alone where it is not known which document ended it.
public final class ProcessPool: RemoteStage {
    /// All its settings, as a pipeline file would say them.
    public let settings: [(name: String, yaml: String)]

    let stage: PluginStage
    let plugin: String
    let version: String
    let program: PluginProgram
    let limits: PluginLimits
    let hello: [UInt8]
    /// The layers that are sent along.
    let layers: [Layer]
    let chatter: Chatter
    let state: Locked<PoolState>

    init(
        of manifest: PluginManifest, stage: PluginStage, settings: [FieldValue.Field],
        say: @escaping @Sendable (String) -> Void
    ) {
        self.settings = settings.map { ($0.name, $0.value.yaml ?? "null") }
        self.stage = stage
        plugin = manifest.name
        version = manifest.version
        program = manifest.program
        limits = manifest.limits
        hello = JSONWriter.hello(stage, settings)
        layers = stage.contract.requires.filter { $0 != .text }.sorted { $0.name < $1.name }
        chatter = Chatter(of: manifest.name, say: say)
        state = Locked(PoolState(manifest.limits))
    }

    /// Sends `document` to a process, and hands on what the plugin made of it. Returns at once.
    public func process(
        _ document: Document, then handOn: @escaping @Sendable (Result<Document, any Error>) -> Void
    ) {
        let (refusal, isFirst) = state.withLock { state -> (PluginFailure?, Bool) in
            if let verdict = state.verdict { return (verdict, false) }
            guard !state.isClosed else { return (.closed(plugin), false) }
            state.add(document, handOn)
            defer { state.hasThreads = true }
            return (nil, !state.hasThreads)
        }
        if let refusal { return handOn(.failure(refusal)) }
        if isFirst { startThreads() }
        state.wakeAll()
    }

    /// Fails from now on what takes longer than `timeout`, whatever its `plugin.yaml` says.
    public func limit(to timeout: Duration) { state.withLock { $0.limits.timeout = timeout } }

    /// Ends all processes, within a moment, and fails what they have not answered. Not to be called by what a document is
    /// handed on to.
    public func close() {
        let (unanswered, isRunning) = state.withLock { state -> ([Assignment], Bool) in
            state.isClosed = true
            return (state.surrender(), state.hasThreads)
        }
        state.wakeAll()
        for assignment in unanswered { assignment.handOn(.failure(PluginFailure.closed(plugin))) }
        if isRunning { state.wait { $0.openLanes == 0 ? () : nil } }
        chatter.finish()
    }

    private func startThreads() {
        for index in 0..<limits.processes {
            let lane = Lane(self, index: index)
            Thread.detachNewThread { lane.run() }
        }
    }

    /// What is to be said of `fault`: the plugin, what happened and how often, its last words, what to do.
    func sentence(of fault: ProcessFault, _ often: String = "") -> String {
        let (what, toDo) = fault.sentence
        let words = chatter.lastLine.map { "; its last line was '\($0)'" } ?? ""
        return "the plugin '\(plugin)' \(what)\(often)\(words) (\(toDo))"
    }
}

extension PluginFailure {
    fileprivate static func closed(_ plugin: String) -> PluginFailure {
        PluginFailure("the plugin '\(plugin)' was stopped before it answered")
    }
}
