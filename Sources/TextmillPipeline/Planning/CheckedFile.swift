public import Textmill

/// A pipeline file that has been read and found sound, with the plan that it makes.
public struct CheckedFile: Sendable {
    /// The file, as it was named.
    public let path: String
    /// Its bytes.
    public let bytes: [UInt8]
    /// Its text, to show mistakes in.
    let source: SourceText
    /// What it says.
    public let file: PipelineFile
    /// The plugins that its stages may come from: those given besides, and those that it names.
    public let plugins: [Plugin]
    /// The stages that it could name: the stock, and its plugins'.
    public let stages: StageRegistry
    /// What can run.
    public let plan: Plan

    /// `path`, if it is relative to the file, as it is from the working folder.
    public func path(of path: String) -> String { PipelineFolder(self.path.parentPath).path(of: path) }

    /// Reads the file at `path` and plans it with `stock` and its plugins. No document is read.
    ///
    /// - Parameters:
    ///   - given: Plugins that the file need not name; their stages are in `stock`.
    ///   - environment: Gives the value of a variable that the file names by `${NAME}`.
    public init(
        path: String, stock: StageRegistry, plugins given: [Plugin] = [], environment: (String) -> String?
    ) throws(PipelineFileError) {
        let bytes: [UInt8]
        do { bytes = try PipelineFolder("").yaml(of: path) } catch { throw .unreadable(path: path, cause: "\(error)") }
        self.path = path
        self.bytes = bytes
        source = SourceText(path: path, text: String(decoding: bytes, as: UTF8.self))
        var problems = Diagnostics()
        var registry = stock
        let file = PipelineFile.read(bytes, in: path.parentPath, environment: environment, noting: &problems)
        // Without its plugins a file would seem to name stages that nobody knows, so then it is not planned.
        let plugins = file.flatMap { file in
            problems.collect { try registry.add(file.plugins, in: path.parentPath, besides: given) }
        }
        let plan = plugins.flatMap { _ in file }.flatMap { file in problems.collect { try Plan(file, stages: registry) }
        }
        if let file, let plan { for test in file.tests { problems.add(test.problems(in: plan)) } }
        guard let file, let plugins, let plan, !problems.hasErrors else { throw .unsound(source, problems.inFileOrder) }
        self.file = file
        self.plan = plan
        self.plugins = plugins
        stages = registry
    }
}

extension String {
    /// The path of the folder that holds the file at this path: `a` for `a/b`, `/` for `/b`.
    var parentPath: String {
        guard let slash = lastIndex(of: "/") else { return "" }
        return slash == startIndex ? "/" : String(self[..<slash])
    }
}
