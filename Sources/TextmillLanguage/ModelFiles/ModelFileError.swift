/// Why a model file is refused.
public enum ModelFileError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The system does not give the file out, for this reason.
    case unreadable(String)
    /// It is something else than a model of Textmill.
    case foreign
    /// It is of a later format than this program knows.
    case newer(version: Int)
    /// It is of an earlier format, which this program no longer reads.
    case older(version: Int)
    /// It ends before its time.
    case truncated(count: Int, expected: Int)
    /// Its bytes are not those that were written.
    case damaged
    /// It has no part of this name: it is a model for something else.
    case lacking(String)

    /// What is wrong, as it stands behind the file's name in a message.
    public var description: String {
        switch self {
        case .unreadable(let reason): "cannot be read: \(reason)"
        case .foreign: "is not a model of textmill"
        case .newer(let version): "is of format \(version), which a later textmill has written"
        case .older(let version): "is of format \(version), which an earlier textmill has written; train it anew"
        case .truncated(let count, let expected): "is cut off: it has \(count) of \(expected) bytes"
        case .damaged: "is damaged: its digest is not that of its bytes"
        case .lacking(let part): "is a model for something else: it has no '\(part)'"
        }
    }
}
