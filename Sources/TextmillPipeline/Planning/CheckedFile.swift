public import Textmill

/// A pipeline file that has been read and found sound, with the plan that it makes.
public struct CheckedFile: Sendable {
    /// The file, as it was named.
    public let path: String
    /// Its bytes.
    public let bytes: [UInt8]
    /// What it says.
    public let file: PipelineFile
    /// The stages that it could name: the stock, and its plugins'.
    public let stages: StageRegistry
    /// What can run.
    public let plan: Plan

    /// The folder that relative paths in it begin at; empty for the working folder.
    public var folder: String { path.parentPath }

    /// Reads the file at `path` and plans it with `stock` and its plugins. No document is read.
    ///
    /// - Parameter environment: Gives the value of a variable that the file names by `${NAME}`.
    public init(
        path: String, stock: StageRegistry, environment: (String) -> String?
    ) throws(PipelineFileError) {
        let bytes: [UInt8]
        do { bytes = try File.bytes(at: path) } catch { throw .unreadable(path: path, cause: "\(error)") }
        self.path = path
        self.bytes = bytes
        let source = SourceText(path: path, text: String(decoding: bytes, as: UTF8.self))
        var problems = Diagnostics()
        let registry = stock
        let file = PipelineFile.read(bytes, in: path.parentPath, environment: environment, noting: &problems)
        let plan = file.flatMap { file in problems.collect { try Plan(file, stages: registry) } }
        guard let file, let plan, !problems.hasErrors else { throw .unsound(source, problems.inFileOrder) }
        self.file = file
        self.plan = plan
        stages = registry
    }
}

/// Why a pipeline file makes no plan.
public enum PipelineFileError: Error {
    /// It cannot be read.
    case unreadable(path: String, cause: String)
    /// There is something wrong with it; nothing has run.
    case unsound(SourceText, Diagnostics)
}

extension PipelineFileError: CustomStringConvertible {
    /// All that is wrong, as a person reads it: each with its line and a caret, a blank line between them.
    public var description: String {
        switch self {
        case .unreadable(_, let cause):
            "error: the pipeline file cannot be read: \(cause)\n    'textmill new pipeline NAME' writes one to start from\n"
        case .unsound(let source, let diagnostics):
            diagnostics.all.map { source.show($0) + "\n" }.joined(separator: "\n")
        }
    }
}

extension String {
    /// The path of the folder that holds the file at this path: `a` for `a/b`, `/` for `/b`.
    var parentPath: String {
        guard let slash = lastIndex(of: "/") else { return "" }
        return slash == startIndex ? "/" : String(self[..<slash])
    }
}
