import Foundation
import Textmill
import TextmillTesting

@testable import TextmillPipeline

/// A folder of input files, which goes when it is let go.
final class InputFolder {
    let path: String

    /// A folder with files, given as names and what they hold.
    init(_ files: KeyValuePairs<String, String> = [:]) throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("inputs-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        path = folder.path.resolvedPath
        for (name, text) in files { try write(Array(text.utf8), to: name) }
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func write(_ bytes: [UInt8], to name: String) throws {
        let file = URL(fileURLWithPath: "\(path)/\(name)")
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: file)
    }

    func link(_ name: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(atPath: "\(path)/\(name)", withDestinationPath: target)
    }

    func remove(_ name: String) throws { try FileManager.default.removeItem(atPath: "\(path)/\(name)") }

    func rename(_ name: String, to new: String) throws {
        try? remove(new)
        try FileManager.default.moveItem(atPath: "\(path)/\(name)", toPath: "\(path)/\(new)")
    }

    func entry(_ named: String, format: InputEntry.Format = .auto) -> InputEntry {
        var entry = InputEntry(path: PlacedValue(.scalar(named), at: Place(line: 1, column: 1)), in: path)
        entry.format = format
        return entry
    }

    /// All documents that `named` entries give; one that cannot be read as what is wrong with it.
    func read(
        _ named: String..., format: InputEntry.Format = .auto, limits: InputLimits = InputLimits()
    ) throws -> [Read] {
        var inputs = try Inputs(named.map { entry($0, format: format) }, limits: limits)
        var all: [Read] = []
        while let arrival = inputs.next() { all.append(Read(arrival)) }
        return all
    }
}

/// What came of an arrival.
struct Read: CustomStringConvertible {
    let name: String
    let document: Document?
    let error: String?

    init(_ arrival: Arrival) {
        name = arrival.name
        let result = Result { try arrival.read() }
        document = try? result.get()
        if case .failure(let failure) = result { error = "\(failure)" } else { error = nil }
    }

    /// The document's id and text, or the arrival's name and error.
    var description: String {
        document.map { "\($0.id) = \($0.text)" } ?? "\(name) ! \(error ?? "")"
    }
}
