import Textmill

@testable import TextmillPipeline

/// A line of JSON: what is read of it can be written, and reads the same; the text's alignment covers it.
func readRecord(_ bytes: UnsafeBufferPointer<UInt8>) {
    if let value = parsed(bytes) {
        var writer = JSONWriter()
        writer.value(value)
        let again = writer.bytes.withUnsafeBufferPointer { parsed($0) }
        require(again == value, "\(value) is read again as \(String(describing: again))")
    }
    let record = RecordInput(
        path: "fuzz", line: 1, offset: 7, bytes: Array(bytes), names: InputEntry.FieldNames())
    guard let document = try? record.document() else { return }
    require(document.alignment.textCount == document.text.utf8.count, "the alignment does not cover the text")
    let range = document.alignment.sourceRange
    require(range.lowerBound > 7 && range.upperBound < 7 + bytes.count, "the text is to stand at \(range)")
}

/// The list of a part's files: it is taken just as it was written, or not at all, and names nothing outside.
func readPartList(_ bytes: UnsafeBufferPointer<UInt8>) {
    var candidate = Array(bytes)
    // Half of the inputs get the digest that they want, or none would ever be taken.
    if let first = candidate.first, first & 1 == 1 {
        candidate = Array(candidate.dropFirst())
        candidate += "end \(Digest.short(of: candidate).hexadecimal)\n".utf8
    }
    guard let list = PartList(candidate) else { return }
    require(list.bytes == candidate, "a list is taken that would be written otherwise")
    for file in list.files {
        for name in [file.folder, file.name] {
            require(!["", ".", ".."].contains(name) && !name.utf8.contains(0x2F), "'\(name)' leads elsewhere")
        }
    }
}

/// An id makes a name that is one name, not hidden, short enough, and tells the id unless it was cut.
func nameFile(_ bytes: UnsafeBufferPointer<UInt8>) {
    let id = String(decoding: bytes, as: UTF8.self)
    let name = FileName.name(of: id)
    let isHarmless = name.utf8.allSatisfy { $0 != 0x2F && $0 != 0 && $0 >= 0x20 }
    require(isHarmless && !name.isEmpty && name.utf8.count <= 200, "'\(name)' is no name")
    require(name.utf8.first != UInt8(ascii: ".") && name.utf8.first != UInt8(ascii: "-"), "'\(name)' begins oddly")
    require(name == FileName.name(of: id), "an id has two names")
    guard !name.utf8.contains(UInt8(ascii: "~")) else { return }
    require(decoded(name) == Array(id.utf8), "'\(name)' does not tell '\(id)'")
}

private func decoded(_ name: String) -> [UInt8] {
    var (bytes, rest) = ([UInt8](), Array(name.utf8)[...])
    while let byte = rest.popFirst() {
        let digits = String(decoding: rest.prefix(2), as: UTF8.self)
        guard byte == UInt8(ascii: "%"), let value = UInt8(digits, radix: 16) else {
            bytes.append(byte)
            continue
        }
        bytes.append(value)
        rest = rest.dropFirst(2)
    }
    return bytes
}

/// The value that `bytes` are; nil if they are none.
private func parsed(_ bytes: UnsafeBufferPointer<UInt8>) -> FieldValue? {
    do throws(JSONFault) {
        var reader = try JSONReader(bytes)
        reader.passWhitespace()
        let value = try reader.value(depth: 1)
        try reader.requireEnd()
        return value
    } catch {
        require(error.offset >= 0 && error.offset <= bytes.count, "a fault at \(error.offset) of \(bytes.count) bytes")
        return nil
    }
}
