public import Textmill

/// A setting that names a model file for morphology, which is mapped and looked through while the pipeline is planned.
public struct MorphologyModel: SettingValue {
    /// The path, as the pipeline file has it.
    public let path: String
    /// The tagger in the file.
    public let tagger: MorphologyTagger

    /// The path of a model file.
    public static var kind: SettingKind { .other("the path of a model file") }

    /// Maps the file that the value names.
    public init(reading node: SettingNode) throws {
        path = try node.scalar(for: Self.kind)
        let file = try node.systemPath(for: Self.kind)
        do throws(ModelFileError) {
            tagger = try MorphologyTagger(ModelFile(path: file), lexicon: .shipped)
        } catch {
            throw Diagnostic.unusable(path, error, for: node)
        }
    }

    /// The path.
    public var yaml: String? { path }
}

extension Diagnostic {
    fileprivate static func unusable(_ path: String, _ error: ModelFileError, for node: SettingNode) -> Diagnostic {
        .error(
            "'\(node.setting)' names the file '\(path)', which \(error)", at: node.placed.place,
            hint: "'textmill train morphology' writes such files; paths are relative to the pipeline file")
    }
}
