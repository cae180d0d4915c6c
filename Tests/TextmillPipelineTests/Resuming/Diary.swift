import Textmill

@testable import TextmillPipeline

/// What the stages of one test world did, and what they cannot stand. Stages find it by its name, which is a setting.
final class Diary: Sendable {
    private static let all = Locked<[String: Diary]>([:])

    /// How often each stage worked, by its name.
    let work = Locked<[String: Int]>([:])
    /// Words on which stages fail for the time being.
    let unbearable = Locked<Set<String>>([])

    /// A new diary called `name`.
    init(_ name: String) { Self.all.withLock { $0[name] = self } }

    /// Notes in the diary called `name` that `stage` works on `document`. Throws if it cannot stand its text.
    static func note(_ stage: String, _ document: Document, in name: String) throws {
        guard let diary = all.withLock({ $0[name] }) else { return }
        diary.work.withLock { $0[stage, default: 0] += 1 }
        let words = diary.unbearable.withLock { $0 }
        if let word = words.sorted().first(where: document.text.contains) { throw Unbearable(word: word) }
    }

    private struct Unbearable: Error, CustomStringConvertible {
        let word: String
        var description: String { "cannot stand '\(word)'" }
    }
}

/// Rewrites the text in two goes, and drops what says so.
struct Shout: Stage {
    static let contract = Contract(provides: [.text])
    @Setting("The diary.") var diary = ""
    @Setting("What takes the place of a comma.") var mark = "!"

    func process(_ document: inout Document) throws {
        try Diary.note("shout", document, in: diary)
        for (sign, text) in [(",", mark), (" спит", ""), ("№", "No")] {
            let bytes = Array(document.text.utf8)
            let edits = bytes.places(of: Array(sign.utf8)).map {
                Edit($0, to: text, because: "loudness", attributes: ["sign": sign])
            }
            try document.apply(edits)
        }
        if document.text.contains("прочь") { document.drop(because: "it says so") }
    }
}

/// Marks words, with a score that no decimal fraction is.
struct MarkLongWords: Stage {
    static let contract = Contract(provides: ["words", "signs"])
    @Setting("The diary.") var diary = ""
    @Setting("Shortest word marked, in bytes.") var shortest = 3

    func process(_ document: inout Document) throws {
        try Diary.note("mark-long-words", document, in: diary)
        var start = 0
        var words: [Annotation] = []
        for word in document.text.utf8.split(separator: 0x20, omittingEmptySubsequences: false) {
            if word.count >= shortest {
                let score = Double(word.count) / 3
                words.append(
                    Annotation(start..<start + word.count, label: "word", score: score, attributes: ["n": "\(score)"]))
            }
            start += word.count + 1
        }
        document["words"] = words
    }
}

/// Blacks words out, and keeps what is marked.
struct BlackOut: Stage {
    static let contract = Contract(requires: ["words"], provides: [.text, "blacked"], keepsLayers: true)
    @Setting("The diary.") var diary = ""
    @Setting("Longest word left, in bytes.") var longest = 8

    func process(_ document: inout Document) throws {
        try Diary.note("black-out", document, in: diary)
        let words = document["words"].filter { $0.span.count > longest }
        try document.apply(words.map { Edit($0.span, to: "■", because: "secret") })
        document["blacked"] = document["words"].filter { document[$0] == "■" }
    }
}

/// Counts what is marked.
struct CountMarks: Stage {
    static let contract = Contract(requires: ["words", "blacked"], provides: ["count"])
    @Setting("The diary.") var diary = ""
    @Setting("Added to the count.") var more = 0

    func process(_ document: inout Document) throws {
        try Diary.note("count-marks", document, in: diary)
        let score = document["words"].reduce(Double(more)) { $0 + ($1.score ?? 0) }
        document["count"] = [Annotation(0..<0, label: "\(document["words"].count)", score: score)]
    }
}

extension [UInt8] {
    /// Where `sign` stands.
    fileprivate func places(of sign: [UInt8]) -> [Range<Int>] {
        var places: [Range<Int>] = []
        for start in indices.dropLast(sign.count - 1) where self[start..<start + sign.count].elementsEqual(sign) {
            places.append(start..<start + sign.count)
        }
        return places
    }
}
