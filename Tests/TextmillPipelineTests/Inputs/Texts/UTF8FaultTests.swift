import Testing

@testable import TextmillPipeline

@Suite struct UTF8FaultTests {
    @Test(
        arguments: [
            ([0x61, 0xBF], 1, "byte 0xBF is not UTF-8: it goes on with a character that was not begun"),
            ([0xC0, 0xAF], 0, "byte 0xC0 is not UTF-8: it begins a character written longer than need be"),
            ([0xE0, 0x80, 0xAF], 0, "byte 0xE0 is not UTF-8: it begins a character written longer than need be"),
            ([0xED, 0xA0, 0x80], 0, "byte 0xED is not UTF-8: it begins a surrogate, half of a character of UTF-16"),
            ([0xF4, 0x90, 0x80, 0x80], 0, "byte 0xF4 is not UTF-8: it begins a character beyond U+10FFFF"),
            ([0xFF], 0, "byte 0xFF is not UTF-8: it is in no character"),
            ([0xCF, 0xF0, 0xE8], 0, "byte 0xCF is not UTF-8: it begins a character, and 0xF0 does not go on with it"),
            ([0x61, 0x62, 0xD0], 2, "byte 0xD0 is not UTF-8: it begins a character, and the end cuts it off"),
            ([0xE2, 0x82], 0, "bytes 0xE2 0x82 are not UTF-8: they begin a character, and the end cuts it off"),
            (
                [0xF0, 0x9F, 0x98, 0x0A], 0,
                "bytes 0xF0 0x9F 0x98 are not UTF-8: they begin a character, and 0x0A does not go on with it"
            ),
        ] as [([UInt8], Int, String)])
    func saysWhatIsWrongAndWhere(_ bytes: [UInt8], _ offset: Int, _ reason: String) {
        let fault = bytes.withUnsafeBufferPointer { UTF8Fault(in: $0) }
        #expect(fault?.offset == offset)
        #expect(fault?.reason == reason)
    }

    @Test func findsNothingInSoundText() {
        #expect(Array("от «а» до 😀\0".utf8).withUnsafeBufferPointer { UTF8Fault(in: $0) } == nil)
        #expect([UInt8]().withUnsafeBufferPointer { UTF8Fault(in: $0) } == nil)
    }
}
