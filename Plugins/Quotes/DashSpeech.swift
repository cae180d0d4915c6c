import Textmill

/// Parts what is said from the words of the one who tells it: «Пора, — сказал Белов. — Идём».
struct DashSpeech {
    private let bytes: Bytes

    init(_ bytes: Bytes) { self.bytes = bytes }

    /// The stretches of `line` that are said; none where no verb of saying stands in it.
    func speeches(in line: Range<Int>) -> [Annotation] {
        let search = SpeakerSearch(bytes)
        var speeches: [Annotation] = []
        var speaker: String?
        var start: Int? = line.lowerBound
        var offset = line.lowerBound
        while offset < line.upperBound {
            defer { offset += 1 }
            guard bytes[offset] == UInt8(ascii: " "), bytes.endsSpeech(at: offset),
                let words = bytes.dashEnd(at: offset)
            else { continue }
            guard let said = start else {
                start = words
                continue
            }
            guard let found = search.speaker(after: offset..<line.upperBound) else { continue }
            add(said..<offset, by: found, to: &speeches)
            (speaker, start) = (found, nil)
        }
        if let start, let speaker { add(start..<line.upperBound, by: speaker, to: &speeches) }
        return speeches
    }

    private func add(_ span: Range<Int>, by speaker: String, to speeches: inout [Annotation]) {
        var end = span.upperBound
        while end > span.lowerBound, bytes[end - 1] <= 0x20 || bytes[end - 1] == UInt8(ascii: ",") { end -= 1 }
        guard end > span.lowerBound else { return }
        speeches.append(Annotation(span.lowerBound..<end, label: "speech", attributes: ["speaker": speaker]))
    }
}
