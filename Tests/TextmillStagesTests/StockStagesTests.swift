import Testing
import Textmill
import TextmillLanguage
import TextmillStages

@Suite struct StockStagesTests {
    /// Otherwise a run would keep results of a model that is no more.
    @Test func eachModelInsideTheProgramIsPartOfTheIdentityOfAStage() {
        let digests = StageRegistry.stock.types.map { $0.digests }
        #expect(!ShippedModels.all.isEmpty)
        for (name, file) in ShippedModels.all {
            let told = digests.compactMap { $0["\(name).model"] }
            #expect(!told.isEmpty, "\(name)")
            #expect(told.allSatisfy { UInt64($0, radix: 16) == file.digest }, "\(name)")
        }
        #expect(Set(digests.flatMap { $0.keys }).count == ShippedModels.all.count)
    }
}
