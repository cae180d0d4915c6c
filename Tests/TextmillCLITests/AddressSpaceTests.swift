import Testing

@testable import TextmillCLI

@Suite struct AddressSpaceTests {
    @Test func whoHasTooLittleMemoryIsToldHowMuchItTakes() {
        let shortage = AddressSpace(limit: 400 << 20).shortage(for: 2)
        #expect(shortage?.hasPrefix("memory is limited to 400 MiB, and a run of 2 jobs needs 512 MiB\n") == true)
        #expect(AddressSpace(limit: 512 << 20).shortage(for: 2) == nil)
        #expect(AddressSpace(limit: 512 << 20).shortage(for: 3) != nil)
        #expect(AddressSpace(limit: nil).shortage(for: 1024) == nil)
    }
}
