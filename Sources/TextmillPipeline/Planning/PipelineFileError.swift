public import Textmill

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
        case .unreadable(let path, let cause):
            "error: the pipeline file '\(path)' \(cause)\n    'textmill new pipeline NAME' writes one to start from\n"
        case .unsound(let source, let diagnostics):
            diagnostics.all.map { source.show($0) + "\n" }.joined(separator: "\n")
        }
    }

    /// All that is wrong, as JSON, an object a line:
    /// `{"path":…,"line":4,"column":5,"length":20,"severity":"error","message":…,"hint":…}`.
    public var json: String {
        var writer = JSONWriter()
        switch self {
        case .unreadable(let path, let cause):
            writer.diagnostic(.error("the pipeline file \(cause)"), in: path)
        case .unsound(let source, let diagnostics):
            for diagnostic in diagnostics.all { writer.diagnostic(diagnostic, in: source.path) }
        }
        return String(decoding: writer.bytes, as: UTF8.self)
    }
}

extension JSONWriter {
    fileprivate mutating func diagnostic(_ diagnostic: Diagnostic, in path: String) {
        object { json in
            json.member("path", path)
            if let place = diagnostic.place {
                json.member("line", place.line)
                json.member("column", place.column)
                json.member("length", place.length)
            }
            json.member("severity", diagnostic.severity.rawValue)
            json.member("message", diagnostic.message)
            if let hint = diagnostic.hint { json.member("hint", hint) }
        }
        endLine()
    }
}
