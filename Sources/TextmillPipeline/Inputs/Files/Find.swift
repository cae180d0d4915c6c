/// What an entry's path has led to.
enum Find: Sendable {
    /// Something to read; without a stamp, standard input.
    case file(InputPath, FileStamp?)
    /// Something that cannot be read, and why.
    case failure(InputPath, InputError)

    /// What stands at `path`.
    init(at path: InputPath) {
        do throws(InputError) {
            self = .file(path, try FileStamp(of: path.location))
        } catch {
            self = .failure(path, error)
        }
    }

    /// Where it was found.
    var path: InputPath {
        switch self {
        case .file(let path, _), .failure(let path, _): path
        }
    }
}
