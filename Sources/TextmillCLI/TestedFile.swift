import ArgumentParser
import Foundation
import TextmillPipeline

/// A pipeline file with the files that hold tests of it.
struct TestedFile {
    /// The pipeline file.
    let pipeline: String
    /// Whether the tests in the pipeline file are meant too, or only those beside it.
    private(set) var isWhole: Bool

    /// The pipeline files that `paths` name, each once: pipeline files themselves, or files of tests.
    static func all(of paths: [String]) -> [TestedFile] {
        var files: [TestedFile] = []
        for path in paths {
            let file = TestedFile(path)
            if let index = files.firstIndex(where: { $0.pipeline == file.pipeline }) {
                files[index].isWhole = files[index].isWhole || file.isWhole
            } else {
                files.append(file)
            }
        }
        return files
    }

    /// The pipeline that the file at `path` is, or has tests of.
    init(_ path: String) {
        let pipeline = TestSuite.pipeline(of: path)
        self.pipeline = pipeline ?? path
        isWhole = pipeline == nil
    }

    /// Its tests, file by file. What is wrong with a file is said, and ends the program.
    func suites(_ plugins: PluginOptions) throws -> [TestSuite] {
        let checked = try plugins.checkedFile(pipeline)
        do {
            return try suites(of: checked)
        } catch {
            Terminal.complain(error.description)
            throw error.exitCode
        }
    }

    /// Its tests, file by file, once it is `checked`.
    func suites(of checked: CheckedFile) throws(PipelineFileError) -> [TestSuite] {
        let beside = TestSuite.path(beside: pipeline)
        let own = isWhole ? [TestSuite(in: checked)] : []
        guard !isWhole || FileManager.default.fileExists(atPath: beside) else { return own }
        return own + [try TestSuite(at: beside, of: checked, environment: environment)]
    }
}
