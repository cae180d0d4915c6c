import Foundation
import Textmill

/// The tests of one file, with the pipeline that they test.
public struct TestSuite: Sendable {
    /// The file that they stand in: the pipeline's own, or the one beside it.
    public let path: String
    /// The tests, in the order of the file.
    public let tests: [PipelineTest]
    /// What the file holds.
    let bytes: [UInt8]
    let plan: Plan

    /// The tests in a pipeline file.
    public init(in checked: CheckedFile) {
        path = checked.path
        tests = checked.file.tests
        bytes = checked.bytes
        plan = checked.plan
    }

    /// The tests in the file at `path`, which are tests of the pipeline `checked`.
    ///
    /// - Parameter environment: Gives the value of a variable that the file names by `${NAME}`.
    public init(
        at path: String, of checked: CheckedFile, environment: (String) -> String?
    ) throws(PipelineFileError) {
        do { bytes = try PipelineFolder("").yaml(of: path) } catch { throw .unreadable(path: path, cause: "\(error)") }
        var problems = Diagnostics()
        let file = TestFile.read(bytes, in: path.parentPath, environment: environment, noting: &problems)
        for test in file?.tests ?? [] { problems.add(test.problems(in: checked.plan)) }
        guard let file, !problems.hasErrors else {
            throw .unsound(SourceText(path: path, text: String(decoding: bytes, as: UTF8.self)), problems.inFileOrder)
        }
        self.path = path
        tests = file.tests
        plan = checked.plan
    }

    /// Ends what works for the pipeline's stages elsewhere.
    public func close() { plan.close() }
}

extension TestSuite {
    /// The file for tests beside the pipeline file at `pipeline`: `news.test.yaml` for `news.yaml`.
    public static func path(beside pipeline: String) -> String {
        let ending = endings.first { pipeline.hasSuffix($0) } ?? ""
        return pipeline.dropLast(ending.count) + ".test" + (ending.isEmpty ? ".yaml" : ending)
    }

    /// The pipeline file that the file at `tests` belongs to, if its name says that it holds tests.
    public static func pipeline(of tests: String) -> String? {
        endings.first { tests.hasSuffix(".test" + $0) }.map { tests.dropLast(".test".count + $0.count) + $0 }
    }

    private static let endings = [".yaml", ".yml"]
}
