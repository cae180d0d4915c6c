public import Textmill

/// A tagger that a model file holds.
public protocol TrainedTagger: Sendable {
    /// What `textmill train` calls what it makes: `entities`.
    static var trainedAs: String { get }
    /// The tagger in `file`.
    init(reading file: ModelFile) throws(ModelFileError)
}

/// A setting that names a model file, which is mapped and looked through while the pipeline is planned.
public struct TrainedModel<Tagger: TrainedTagger>: SettingValue {
    /// The path, as the pipeline file has it.
    public let path: String
    /// The tagger in the file.
    public let tagger: Tagger

    /// The path of a model file.
    public static var kind: SettingKind { .other("the path of a model file") }

    /// Maps the file that the value names.
    public init(reading node: SettingNode) throws {
        path = try node.scalar(for: Self.kind)
        let file = try node.systemPath(for: Self.kind)
        do throws(ModelFileError) {
            tagger = try Tagger(reading: ModelFile(path: file))
        } catch {
            throw Diagnostic.error(
                "'\(node.setting)' names the file '\(path)', which \(error)", at: node.placed.place,
                hint: "'textmill train \(Tagger.trainedAs)' writes such files; paths are relative to the pipeline file")
        }
    }

    /// The path.
    public var yaml: String? { path }
}

extension EntityTagger: TrainedTagger {
    /// Entities.
    public static let trainedAs = "entities"
    /// The tagger in `file`.
    public init(reading file: ModelFile) throws(ModelFileError) { try self.init(file) }
}

extension MorphologyTagger: TrainedTagger {
    /// Morphology.
    public static let trainedAs = "morphology"
    /// The tagger in `file`, with the lexicon inside the program.
    public init(reading file: ModelFile) throws(ModelFileError) { try self.init(file, lexicon: .shipped) }
}
