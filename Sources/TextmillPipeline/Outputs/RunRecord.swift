import Textmill

/// What ran: the pipeline, its stages and settings, how it ended and how long it took. `run.json` is this.
public struct RunRecord: Sendable {
    /// How a run stands.
    public enum State: String, Sendable {
        /// Under way, or killed.
        case running
        /// All documents are in the outputs.
        case complete
        /// It was stopped; what is in the outputs is whole.
        case interrupted
    }

    /// A stage of the pipeline.
    public struct Stage: Sendable {
        /// What the pipeline calls it.
        public let name: String
        /// The stage's own name.
        public let stage: String
        /// The stage's version.
        public let version: Int
        /// Its settings, as the pipeline file has them.
        public let settings: [(name: String, yaml: String)]
    }

    /// The pipeline file, as it was named.
    public let pipeline: String
    /// The 128-bit digest of the pipeline file.
    public let digest: String
    /// The stages, in order.
    public let stages: [Stage]
    /// The plugins that stages came from.
    public let plugins: [Plugin]
    /// How outputs are written.
    public let outputs: OutputSettings
    /// What the stages' results depend on.
    let identities: [StageIdentity]
    /// How the run stands.
    public private(set) var state = State.running
    /// How many documents are in the outputs.
    public private(set) var counts = OutcomeCounts()
    /// How many parts they are in.
    public private(set) var partCount = 0

    /// How long the run has spent on what is no stage.
    var times = RunTimes()

    private let started = UTCTime.now
    private var duration = Duration.zero
    private var nanoseconds: [UInt64]

    /// A run, about to begin, of `plan`, which was read from the file `pipeline` that holds `bytes`, with stages that may
    /// come from `plugins`.
    public init(
        of plan: Plan, from pipeline: String, holding bytes: [UInt8], outputs: OutputSettings, plugins: [Plugin] = []
    ) {
        self.pipeline = pipeline
        digest = Digest.long(of: bytes)
        stages = plan.steps.map { step in
            Stage(
                name: step.name, stage: step.stage.name, version: step.stage.version, settings: step.work.settings)
        }
        self.outputs = outputs
        self.plugins = plugins
        identities = plan.identities(plugins: plugins)
        nanoseconds = stages.map { _ in 0 }
    }

    /// Adds the time that each stage took on a document.
    mutating func add(_ nanoseconds: [UInt64]) {
        for (index, time) in nanoseconds.prefix(self.nanoseconds.count).enumerated() {
            self.nanoseconds[index] &+= time
        }
    }

    /// Notes how it ended.
    mutating func end(_ state: State, _ counts: OutcomeCounts, parts: Int, after duration: Duration) {
        self.state = state
        self.counts = counts
        partCount = parts
        self.duration = duration
    }
}

// MARK: Writing

extension RunRecord {
    /// The record as `run.json` has it: its keys always in the same order, its times at the end.
    var bytes: [UInt8] {
        var json = JSONWriter(indentation: 2)
        json.object { json in
            json.member("textmill", TextmillVersion.current)
            json.member("state", state.rawValue)
            json.key("pipeline")
            json.object { json in
                json.member("path", pipeline)
                json.member("xxh3-128", digest)
            }
            json.key("stages")
            json.array { json in for stage in stages { stage.write(to: &json) } }
            writePlugins(to: &json)
            writeOutputs(to: &json)
            writeCounts(to: &json)
            writeTimes(to: &json)
        }
        json.endLine()
        return json.bytes
    }

    private func writePlugins(to json: inout JSONWriter) {
        guard !plugins.isEmpty else { return }
        json.key("plugins")
        json.array { json in
            for plugin in plugins {
                json.object { json in
                    json.member("path", plugin.path)
                    json.member("xxh3-128", plugin.digest)
                }
            }
        }
    }

    private func writeOutputs(to json: inout JSONWriter) {
        json.key("outputs")
        json.object { json in
            json.key("formats")
            json.array { json in for format in outputs.formats { json.string(format.rawValue) } }
            json.member("layout", outputs.layout.rawValue)
            json.member("offsets", outputs.offsets.rawValue)
            json.member("parts", partCount)
        }
    }

    private func writeCounts(to json: inout JSONWriter) {
        json.key("counts")
        json.object { json in
            json.member("documents", counts.documents)
            json.member("written", counts.written)
            json.member("dropped", counts.dropped)
            json.member("failed", counts.failed)
            json.member("bytes", counts.byteCount)
        }
    }

    private func writeTimes(to json: inout JSONWriter) {
        json.key("times")
        json.object { json in
            json.member("started", started)
            json.key("seconds")
            json.number(duration / .seconds(1))
            for work in RunTimes.Work.allCases {
                json.key(work.rawValue)
                json.number(Double(times[work]) / 1e9)
            }
            json.key("stages")
            json.object { json in
                for (stage, time) in zip(stages, nanoseconds) {
                    json.key(stage.name)
                    json.number(Double(time) / 1e9)
                }
            }
        }
    }
}

extension RunRecord.Stage {
    fileprivate func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("name", name)
            json.member("stage", stage)
            json.member("version", version)
            json.key("settings")
            json.object { json in for setting in settings { json.member(setting.name, setting.yaml) } }
        }
    }
}
