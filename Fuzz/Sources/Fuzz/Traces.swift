import Glibc
import Textmill
import TextmillTesting

@testable import TextmillPipeline

/// What an earlier run wrote down of its stages: it is read or refused; what is read is written and read the same, and done
/// again to a document it leaves one that keeps the alignment law, or is an error.
///
/// The first byte chooses: what a stage did, or the file of a whole part, with the digests that it wants or without.
func readTrace(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let first = bytes.first else { return }
    let content = Array(bytes.dropFirst())
    if first & 1 == 1 {
        readStage(content)
    } else {
        readPart(first & 2 == 2 ? signed(content) : content)
    }
}

private func readStage(_ content: [UInt8]) {
    var reader = TraceReader(content[...])
    guard let trace = try? StageTrace(from: &reader) else { return }
    let written = trace.bytes
    var second = TraceReader(written[...])
    let again = try? StageTrace(from: &second)
    let isRead = (try? second.number()) == nil
    require(isRead && again?.bytes == written, "what is written of a trace is read otherwise")
    let text = "ПЕРМЬ. Идёт дождь."
    var document = Document(id: "fuzz", text: text)
    guard (try? trace.apply(to: &document, Contract(provides: [.text]))) != nil else { return }
    let alignment = document.alignment
    require(alignment.textCount == document.text.utf8.count, "the alignment does not cover the text")
    for layer in document.layers { for annotation in document[layer] { _ = document[annotation] } }
}

/// The content with a tail that has the digest it wants: its last bytes are the head of the part, whose length the first says.
private func signed(_ content: [UInt8]) -> [UInt8] {
    guard let first = content.first else { return [] }
    let body = Array(content.dropFirst())
    let tail = min(Int(first), body.count)
    var reader = TraceReader(body[(body.count - tail)...])
    let counts = (try? PartHead(from: &reader))?.counts ?? OutcomeCounts()
    let most = body.count / TraceEntry.byteCount
    let documents = [counts.written, counts.dropped, counts.failed].reduce(0) { min($0 + min($1, most), most) }
    let table = documents * TraceEntry.byteCount
    var end = TraceWriter()
    let digest = Digest.short(of: body.suffix(min(tail + table, body.count)))
    for word in [UInt64(tail), digest, TraceFile.mark] { end.write(word) }
    return body + end.bytes
}

private let folder = scratch()

private func scratch() -> String {
    var name = Array("/dev/shm/textmill-fuzz-XXXXXX".utf8CString)
    require(mkdtemp(&name) != nil, "no folder for the files of parts")
    return String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
}

private func readPart(_ content: [UInt8]) {
    let file = open("\(folder)/part-00000", O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    let written = write(file, content, content.count)
    close(file)
    require(written == content.count, "the file of a part is not written")
    guard let part = try? PartTrace("part-00000", in: Folder.at(folder)) else { return }
    for index in 0..<part.count {
        guard let entry = try? part.entry(at: index) else { continue }
        require(entry.range.upperBound <= content.count, "the entry \(index) leads beyond the file")
        _ = try? part.stages(of: entry, first: part.head.stages.count)
    }
    let entries = try? part.entries()
    require(entries == nil || entries?.count == part.count, "the table has other entries than its head says")
}
