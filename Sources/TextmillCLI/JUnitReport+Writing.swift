import ArgumentParser
import Foundation
import TextmillPipeline

extension JUnitReport {
    /// Writes the report to the file at `path`, whole or not at all. Why it cannot is said, and ends the program.
    func write(to path: String) throws {
        do { try Data(xml.utf8).write(to: URL(fileURLWithPath: path), options: .atomic) } catch {
            Terminal.complain("error: '\(path)' cannot be written: \((error as NSError).localizedDescription)\n")
            throw ExitCode.worldFailed
        }
    }
}
