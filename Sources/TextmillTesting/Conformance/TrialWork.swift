import Textmill

/// What a stage made of a text the first time, which most rules look at.
struct TrialWork: Sendable {
    let trial: TrialText
    /// The document when the stage was done; nil where it threw.
    let document: Document?
    /// All of it, to be compared with another time.
    let result: WorkResult

    /// Lets `work` run on `trial`.
    init(of work: StageSubject.Work, on trial: TrialText) {
        var document = trial.document
        var error: String?
        do { try work(&document) } catch let thrown { error = "\(thrown)" }
        self.trial = trial
        self.document = error == nil ? document : nil
        result = WorkResult(document, error: error)
    }
}
