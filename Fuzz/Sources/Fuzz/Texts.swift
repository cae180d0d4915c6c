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

/// Sentences stand in order, on borders of characters, and cover all of the text but white space; none is empty.
func splitText(_ bytes: UnsafeBufferPointer<UInt8>) {
    let text = String(decoding: bytes, as: UTF8.self)
    let split = document(of: text, after: SplitSentences())
    requireNone(alignmentFaults(of: split, in: Array(text.utf8)))
    requireCover(of: split, by: .sentences)
}

/// Tokens stand in order, on borders of characters, and cover all of the text but white space; none is empty or has any.
func tokenizeText(_ bytes: UnsafeBufferPointer<UInt8>) {
    var stage = Tokenize()
    if let first = bytes.first, first & 1 == 1 { stage.convention = .universal }
    let text = String(decoding: bytes.dropFirst(), as: UTF8.self)
    let tokenized = document(of: text, after: stage)
    requireNone(alignmentFaults(of: tokenized, in: Array(text.utf8)))
    requireCover(of: tokenized, by: .tokens)
}

/// Traps unless the annotations of `layer` stand in order, and what lies between them is white space.
private func requireCover(of document: Document, by layer: Layer) {
    var end = 0
    func requireBlank(until start: Int) {
        let isBlank = document[end..<start].unicodeScalars.allSatisfy { $0.properties.isWhitespace || $0 == "\u{200B}" }
        require(isBlank, "text at \(end)..<\(start) is left out")
    }
    for annotation in document[layer] {
        let span = annotation.span
        require(span.lowerBound >= end && !span.isEmpty, "'\(layer.name)' at \(span) is out of place")
        requireBlank(until: span.lowerBound)
        end = span.upperBound
    }
    requireBlank(until: document.text.utf8.count)
}

/// Every token is told what it is, and stands where it stood.
func tellMorphology(_ bytes: UnsafeBufferPointer<UInt8>) {
    let text = String(decoding: bytes, as: UTF8.self)
    let before = document(of: text, after: SplitSentences(), Tokenize())
    let told = document(of: text, after: SplitSentences(), Tokenize(), TagMorphology())
    requireNone(alignmentFaults(of: told, in: Array(text.utf8)))
    require(told[.tokens].map(\.span) == before[.tokens].map(\.span), "tokens have moved")
    let untold = told[.tokens].first { ($0.attributes["upos"] ?? "").isEmpty || $0.attributes["lemma"] == nil }
    // A text of neither script is told nothing.
    let isRead = told[.tokens].contains { $0.attributes["upos"] != nil }
    require(!isRead || untold == nil, "the token at \(untold?.span ?? 0..<0) is told nothing")
}

/// One mark over all of the text, with a code and a share; none on an empty one.
func detectLanguage(_ bytes: UnsafeBufferPointer<UInt8>) {
    let text = String(decoding: bytes, as: UTF8.self)
    let marks = document(of: text, after: DetectLanguage())[.language]
    require(marks.count == (text.isEmpty ? 0 : 1), "\(marks.count) languages are marked")
    for mark in marks {
        require(mark.span == 0..<text.utf8.count, "the language is marked at \(mark.span)")
        require(mark.label?.isEmpty == false, "the language has no code")
        require((0...1).contains(mark.score ?? -1), "the language has a share of \(mark.score ?? -1)")
    }
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

private func document(of text: String, after stages: any Stage...) -> Document {
    var document = Document(id: "fuzz", text: text)
    do { for stage in stages { try stage.process(&document) } } catch { fatalError("\(error)") }
    return document
}
