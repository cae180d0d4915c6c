import Textmill
import TextmillStages
import TextmillTesting

@testable import TextmillPipeline

/// Bytes of a file in pieces: as UTF-8, decoded just if the standard library takes them, and to the same; as UTF-16 too.
func decodeText(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let first = bytes.first else { return }
    let content = Array(bytes.dropFirst())
    let decoded = decode(content, with: UTF8Decoder(from: 0, expecting: content.count), from: 0, piece: Int(first) + 4)
    require(decoded == String(validating: content, as: UTF8.self), "UTF-8 is decoded otherwise")
    let isBig = first & 1 == 1
    let units = stride(from: 0, to: content.count - 1, by: 2).map { index in
        let (high, low) = isBig ? (index, index + 1) : (index + 1, index)
        return UInt16(content[high]) << 8 | UInt16(content[low])
    }
    let expected = content.count.isMultiple(of: 2) ? String(validating: units, as: UTF16.self) : nil
    let wide = decode(content, with: UTF16Decoder(isBigEndian: isBig), from: 2, piece: Int(first) + 4)
    require(wide == expected, "UTF-16 is decoded otherwise")
}

private func decode(_ content: [UInt8], with decoder: some TextDecoder, from start: Int, piece: Int) -> String? {
    var decoder = decoder
    var (offset, end) = (0, 0)
    repeat {
        end = min(content.count, max(end, offset) + piece)
        let used = content[offset..<end].withUnsafeBufferPointer { stretch in
            try? decoder.add(stretch, at: start + offset, isEnd: end == content.count)
        }
        guard let used else { return nil }
        offset += used
    } while end < content.count
    require(offset == content.count, "\(content.count - offset) bytes are left over")
    require(decoder.alignment.textCount == decoder.text.utf8.count, "the alignment does not cover the text")
    require(decoder.alignment.sourceRange == start..<start + content.count, "the alignment does not cover the source")
    return decoder.text
}

/// A text that is cleaned keeps the alignment law, and is clean: cleaning it again changes nothing.
func cleanText(_ bytes: UnsafeBufferPointer<UInt8>) {
    var stage = CleanText()
    if let first = bytes.first, first & 1 == 1 { stage.quotes = .russian }
    let text = String(decoding: bytes.dropFirst(), as: UTF8.self)
    let cleaned = document(of: text, after: stage)
    requireNone(alignmentFaults(of: cleaned, in: Array(text.utf8)))
    let again = document(of: cleaned.text, after: stage)
    require(
        Array(again.text.utf8) == Array(cleaned.text.utf8), "cleaning '\(cleaned.text)' again gives '\(again.text)'")
}

/// Sentences stand in order, inside the text, on borders of characters, and none is empty.
func splitText(_ bytes: UnsafeBufferPointer<UInt8>) {
    let text = String(decoding: bytes, as: UTF8.self)
    let split = document(of: text, after: SplitSentences())
    requireNone(alignmentFaults(of: split, in: Array(text.utf8)))
    var end = 0
    for sentence in split[.sentences] {
        require(
            sentence.span.lowerBound >= end && !sentence.span.isEmpty, "the sentence \(sentence.span) is out of place")
        end = sentence.span.upperBound
    }
    let covered = split[.sentences].map { String(split[$0]) }.joined()
    let blank: (Unicode.Scalar) -> Bool = { !$0.properties.isWhitespace }
    require(
        covered.unicodeScalars.count(where: blank) <= text.unicodeScalars.count(where: blank), "words are there twice")
}

/// Entities keep the law, stand in order, and none is empty.
func tagText(_ bytes: UnsafeBufferPointer<UInt8>) {
    let text = String(decoding: bytes, as: UTF8.self)
    let tagged = document(of: text, after: TagEntities())
    requireNone(alignmentFaults(of: tagged, in: Array(text.utf8)))
    var start = 0
    for entity in tagged[.entities] {
        require(entity.span.lowerBound >= start && !entity.span.isEmpty, "the entity \(entity.span) is out of place")
        start = entity.span.lowerBound
    }
}

private func document(of text: String, after stage: some Stage) -> Document {
    var document = Document(id: "fuzz", text: text)
    do { try stage.process(&document) } catch { fatalError("\(error)") }
    return document
}
