/// Why a process was given up.
enum ProcessFault: Sendable {
    /// It ended by itself.
    case ended(ExitStatus)
    /// It closed its channel for answers.
    case closed
    /// What it answered makes no sense.
    case garbled(String)
    /// It answered a document for the second time.
    case twice
    /// It took too long over what it was working on.
    case silent(Duration, setting: String)
    /// It took too long over the document of this number.
    case overtime(number: Int, Duration)
    /// It did not say hello in time.
    case slowStart(Duration)
    /// What it said as its hello will not do, now or ever.
    case stranger(String)
    /// It ended because it was told to.
    case dismissed

    /// What happened, after the plugin's name, and what to do about it.
    var sentence: (what: String, toDo: String) {
        let mend = "mend its program, or put 'on-error: skip' beside the stage"
        return switch self {
        case .ended(let status): (status.description, mend)
        case .closed: ("closed the channel of its answers", mend)
        case .garbled(let reason): ("gave a garbled answer: \(reason)", mend)
        case .twice: ("answered a document twice, of which the first answer counts", mend)
        case .silent(let limit, let setting):
            (
                "did not answer within \(limit.shown)",
                "give it more time with '\(setting)' in its plugin.yaml, or \(mend)"
            )
        case .overtime(_, let limit):
            (
                "did not answer within \(limit.shown)",
                "give it more time with 'timeout' beside the stage or in its plugin.yaml, or \(mend)"
            )
        case .slowStart(let limit):
            ("did not begin within \(limit.shown)", "give it more time with 'start' in its plugin.yaml")
        case .stranger(let reason): (reason, "mend its program, or its plugin.yaml")
        case .dismissed: ("was ended", "run it again")
        }
    }
}

extension Duration {
    /// The time as a `plugin.yaml` would say it.
    var shown: String { TimeSpan(self).yaml ?? "\(self)" }
}
