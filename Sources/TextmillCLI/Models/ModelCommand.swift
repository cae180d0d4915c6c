import ArgumentParser
import Foundation
import TextmillLanguage

/// A command on models. What is wrong with its files is said, and ends the program.
protocol ModelCommand: ParsableCommand {
    /// Does it.
    func work() throws
}

extension ModelCommand {
    func run() throws {
        do { try work() } catch let error as DataFileError {
            Terminal.complain("error: \(error)\n")
            throw error.isOfTheWorld ? ExitCode.worldFailed : ExitCode.wrongInput
        }
    }

    /// Writes `bytes` to the file at `path`, whole or not at all.
    func write(_ bytes: some Sequence<UInt8>, to path: String) throws(DataFileError) {
        do { try Data(bytes).write(to: URL(fileURLWithPath: path), options: .atomic) } catch {
            throw DataFileError(unreadable: path, "cannot be written: \((error as NSError).localizedDescription)")
        }
    }
}

extension ModelFile {
    /// What `make` makes of the model in the file at `path`.
    static func read<Model>(
        _ path: String, as make: (ModelFile) throws(ModelFileError) -> Model
    ) throws(DataFileError) -> Model {
        do { return try make(ModelFile(path: path)) } catch { throw DataFileError(error, in: path) }
    }
}

extension DataFileError {
    /// The model in the file at `path` is refused because of `error`.
    init(_ error: ModelFileError, in path: String) {
        if case .unreadable = error { self.init(unreadable: path, "\(error)") } else { self.init(path, "\(error)") }
    }
}
