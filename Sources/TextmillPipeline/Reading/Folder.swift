import Foundation

/// A folder that relative paths begin at.
struct Folder: Sendable {
    /// Its path; empty for the working folder.
    let path: String

    init(_ path: String) { self.path = path }

    /// `path` as it is from the working folder.
    func path(of path: String) -> String {
        path.hasPrefix("/") || self.path.isEmpty || self.path == "." ? path : "\(self.path)/\(path)"
    }

    /// The text of the UTF-8 file at `path`. Throws a sentence that says why it cannot be read.
    func text(of path: String) throws -> String {
        let bytes = try File.bytes(at: self.path(of: path))
        guard let text = String(validating: bytes, as: UTF8.self) else { throw FileError(path, "it is not text in UTF-8") }
        return text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text
    }
}

/// Whole files, read at once.
enum File {
    /// The bytes of the file at `path`. Throws a `FileError`.
    static func bytes(at path: String) throws -> [UInt8] {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            throw FileError(path, "there is no such file")
        }
        guard !isFolder.boolValue else { throw FileError(path, "it is a folder") }
        do { return [UInt8](try Data(contentsOf: URL(fileURLWithPath: path))) } catch {
            throw FileError(path, "\((error as NSError).localizedDescription)")
        }
    }
}

/// Why a file cannot be read.
struct FileError: Error, CustomStringConvertible {
    let path: String
    let cause: String

    init(_ path: String, _ cause: String) {
        self.path = path
        self.cause = cause
    }

    var description: String { "'\(path)': \(cause)" }
}
