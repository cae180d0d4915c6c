import TextmillLanguage

/// The text of `parted`, which has a bar wherever one token ends and the next begins without a space, parted anew.
func parted(_ expected: String, by convention: TokenConvention = .openCorpora) -> String {
    let text = expected.filter { $0 != "|" }
    var bytes: [UInt8] = []
    var end = 0
    for token in Tokenizer(convention: convention).tokens(in: text) {
        bytes += Array(text.utf8)[end..<token.start]
        if token.start == end, end > 0 { bytes.append(UInt8(ascii: "|")) }
        bytes += Array(text.utf8)[token.span]
        end = token.end
    }
    return String(decoding: bytes + Array(text.utf8)[end...], as: UTF8.self)
}
