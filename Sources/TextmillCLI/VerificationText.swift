import TextmillPipeline

/// What a person is told of a verification.
struct VerificationText {
    private static let toldAtMost = 20

    private let verification: Verification
    private let folder: String

    init(_ verification: Verification, folder: String) {
        self.verification = verification
        self.folder = folder
    }

    /// The lines, each with its end.
    var text: String {
        let (documents, compared) = (verification.documents, verification.compared)
        guard compared > 0 else {
            return "nothing to compare: '\(folder)' holds no results of these documents and stages; run first\n"
        }
        let differences = verification.differences
        let upTo = verification.firstLeftOut.map { ", up to '\($0)', which is not what it was" } ?? ""
        let among = "\(compared.grouped) of \(documents.grouped) documents run anew\(upTo)"
        guard !differences.isEmpty else { return "\(among): all as they were\n" }
        let shown = differences.prefix(Self.toldAtMost).map { "differs: '\($0.id)' at '\($0.stage)'\n" }
        let rest = differences.count - shown.count
        let stages = Set(differences.map(\.stage)).sorted().map { "'\($0)'" }.joined(separator: ", ")
        return shown.joined() + (rest > 0 ? "… and \(rest.grouped) more\n" : "")
            + "\(among): \(differences.count.grouped) differ\(differences.count == 1 ? "s" : "")\n"
            + "    what \(stages) does has changed and its version has not; raise it, and the next run does it anew\n"
    }
}
