import Foundation
import Textmill

extension TestSuite {
    /// Writes what there is in place of what was expected, for each of `results` that can be mended so; all else in the
    /// file stays as it is. The file is replaced at once, or not at all. Throws a `TestUpdateError`.
    public func update(from results: [TestResult]) throws(TestUpdateError) {
        let corrections = results.filter(\.isMendable).flatMap { $0.mismatches.flatMap { $0.corrections ?? [] } }
        guard !corrections.isEmpty else { return }
        guard let new = try? YAMLRewriting(of: bytes).bytes(with: corrections) else { throw .entangled(path) }
        guard let now = try? PipelineFolder("").yaml(of: path), now == bytes else { throw .changed(path) }
        do { try replace(by: new) } catch { throw .unwritable(path, cause: "\(error)") }
    }

    /// Writes the file beside, and gives it this one's name when it is whole.
    private func replace(by new: [UInt8]) throws {
        // A link stays a link: what it leads to is replaced.
        let file = URL(fileURLWithPath: path).resolvingSymlinksInPath()
        let rights = try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions]
        let folder = try Folder.at(file.deletingLastPathComponent().path)
        let draft = ".\(file.lastPathComponent).new"
        do {
            try folder.write(new, to: draft)
            try FileManager.default.setAttributes(
                [.posixPermissions: rights ?? 0o644], ofItemAtPath: folder.path(of: draft))
            try folder.rename(draft, to: folder, as: file.lastPathComponent)
            try folder.sync()
        } catch {
            // What comes of tidying up is not what the person must know.
            try? folder.remove(draft)
            throw error
        }
    }
}

/// Why a file of tests was not updated. It is as it was.
public enum TestUpdateError: Error, CustomStringConvertible {
    /// A value cannot be changed without changing another, since an alias stands for both.
    case entangled(String)
    /// The file is not what it was when it was read.
    case changed(String)
    /// It cannot be written.
    case unwritable(String, cause: String)

    /// What is wrong, in a sentence.
    public var description: String {
        switch self {
        case .entangled(let path):
            "'\(path)' cannot be updated: an expectation is written by an alias, or with an anchor; write it out first"
        case .changed(let path): "'\(path)' changed while the tests ran, and was not updated"
        case .unwritable(let path, let cause): "'\(path)' was not updated: \(cause)"
        }
    }
}
