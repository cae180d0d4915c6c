import Foundation
import Testing

@testable import TextmillCLI

@Suite struct ModelOptionsTests {
    @Test func refuseAModelThatCannotBeWrittenBeforeAnythingIsLearned() throws {
        let folder = FileManager.default.temporaryDirectory.path
        #expect(try ModelOptions.parse(["--to", "\(folder)/my.model"]).folds == nil)
        let error = #expect(throws: (any Error).self) { try ModelOptions.parse(["--to", "\(folder)/nosuch/my.model"]) }
        let message = error.map { ModelOptions.message(for: $0) } ?? ""
        #expect(message.hasSuffix("nosuch', which is no folder to write to"))
    }
}
