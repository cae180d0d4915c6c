import Textmill

/// The folder of a pipeline file, where its relative paths begin.
struct PipelineFolder: Sendable {
    /// Its path; empty for the working folder.
    let path: String

    init(_ path: String) { self.path = path }

    /// `path` as it is from the working folder.
    func path(of path: String) -> String {
        path.isAbsolutePath || self.path.isEmpty ? path : self.path == "/" ? "/\(path)" : "\(self.path)/\(path)"
    }

    /// How settings reach the files that they name.
    var reading: SettingNode.FileReading { SettingNode.FileReading(text: text(of:), place: path(of:)) }

    /// The bytes of the file at `path`. Throws an `InputError`.
    func bytes(of path: String) throws -> [UInt8] {
        try OpenFile(self.path(of: path), bufferBytes: 1 << 20).bytes(limits: InputLimits())
    }

    /// The bytes of the YAML file at `path`; of one larger than `YAML` reads, the beginning, too large all the same. Throws
    /// an `InputError`.
    func yaml(of path: String) throws -> [UInt8] {
        try OpenFile(self.path(of: path), bufferBytes: 1 << 20).beginning(YAML.Budget().bytes + 1)
    }

    /// The text of the UTF-8 file at `path`. Throws an `InputError`.
    func text(of path: String) throws -> String {
        let bytes = try bytes(of: path)
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let rest = bytes.starts(with: mark) ? bytes[mark.count...] : bytes[...]
        guard let text = String(validating: rest, as: UTF8.self) else { throw InputError("is not text in UTF-8") }
        return text
    }
}
