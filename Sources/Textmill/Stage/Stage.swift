/// One step of a pipeline: a value that holds settings, and does its work on one document after another.
public protocol Stage: SettingGroup {
    /// How a pipeline file calls it; the type's name in kebab case unless said otherwise.
    static var name: String { get }
    /// What it does, in a sentence, as `textmill stages` prints it.
    static var purpose: String { get }
    /// Raised whenever the same settings begin to give other results; part of a run's identity. 1 unless said otherwise.
    static var version: Int { get }
    /// Digests, by name, of what is built into the program and its results depend on beside its settings, such as trained
    /// models; part of a run's identity. None unless said otherwise.
    static var digests: [String: String] { get }
    /// What it requires and provides.
    static var contract: Contract { get }
    /// Whether it changes nothing more when it runs again on what it left; `textmill plugin verify` holds it to this.
    /// It does not say so unless it is said.
    static var isIdempotent: Bool { get }

    /// Does the stage's work on one document. Called from several threads at once. Whatever it throws fails this one
    /// document, with the error's description in the ledger.
    func process(_ document: inout Document) throws
}

extension Stage {
    /// The type's name in kebab case: `SplitSentences` is `split-sentences`.
    public static var name: String { "\(Self.self)".kebabCased }
    /// Nothing said.
    public static var purpose: String { "" }
    /// The first.
    public static var version: Int { 1 }
    /// None.
    public static var digests: [String: String] { [:] }
    /// Not said.
    public static var isIdempotent: Bool { false }

    /// The stage with its settings as a pipeline file has them; all that is wrong with them is thrown at once.
    public static func make(
        from settings: PlacedValue, readFile: SettingNode.FileReading
    ) throws(Diagnostics) -> Self {
        try make(from: settings, as: "stage '\(name)'", readFile: readFile)
    }
}

extension String {
    /// `SplitSentences` and `splitSentences` as `split-sentences`.
    package var kebabCased: String {
        reduce(into: "") { name, letter in
            if letter.isUppercase, !name.isEmpty { name += "-" }
            name += letter.lowercased()
        }
    }
}
