import Foundation
import Synchronization
import Textmill

// Each breaks one rule, as a stage written in a hurry would.

/// Counts its characters as if they were bytes, and one too many.
struct MarkBeyondTheEnd: Stage {
    static let purpose = "Marks the text and one byte more."
    static let contract = Contract(provides: ["marks"])
    func process(_ document: inout Document) { document["marks"] = [Annotation(0..<document.text.utf8.count + 1)] }
}

/// Marks one byte, whatever stands there.
struct MarkFirstByte: Stage {
    static let purpose = "Marks the first byte."
    static let contract = Contract(provides: ["marks"])
    func process(_ document: inout Document) {
        document["marks"] = document.text.isEmpty ? [] : [Annotation(0..<1)]
    }
}

struct MarkBackwards: Stage {
    static let purpose = "Marks the ends of the text, the last first."
    static let contract = Contract(provides: ["marks"])
    func process(_ document: inout Document) {
        let end = document.text.utf8.count
        document["marks"] = [Annotation(end..<end), Annotation(0..<0)]
    }
}

struct WriteStrangeLayer: Stage {
    static let purpose = "Marks words, and forgets the layer that it found."
    static let contract = Contract(provides: ["marks"])
    func process(_ document: inout Document) {
        document["marks"] = []
        document["bystander"] = []
    }
}

struct ChangeTextUntold: Stage {
    static let purpose = "Takes the first letter away without saying so."
    static let contract = Contract(provides: ["marks"])
    func process(_ document: inout Document) throws {
        guard let first = document.text.unicodeScalars.first else { return }
        try document.apply([Edit(0..<String(first).utf8.count, to: "", because: "untold")])
    }
}

struct MarkAtRandom: Stage {
    static let purpose = "Marks the text with a random score."
    static let contract = Contract(provides: ["marks"])
    func process(_ document: inout Document) {
        document["marks"] = [Annotation(0..<0, score: .random(in: 0...1))]
    }
}

/// Keeps the text between two steps in one place for all documents.
struct MarkFromSharedMemory: Stage {
    static let purpose = "Marks how long the text is, by way of shared memory."
    static let contract = Contract(provides: ["marks"])
    private static let length = Atomic<Int>(0)
    func process(_ document: inout Document) {
        Self.length.store(document.text.utf8.count, ordering: .relaxed)
        var sum = 0
        for byte in document.text.utf8.prefix(2_000) { sum &+= Int(byte) }
        document["marks"] = [Annotation(0..<0, score: Double(Self.length.load(ordering: .relaxed) + sum))]
    }
}

/// Requires a layer by a wrong name, and one that there is nowhere.
struct RequireTooMuch: Stage {
    static let purpose = "Marks nothing."
    static let contract = Contract(requires: [.text, .sentences, "sentense", "tides"], provides: ["marks"])
    func process(_ document: inout Document) {}
}

struct MarkSlowly: Stage {
    static let purpose = "Marks nothing, in a millisecond."
    static let contract = Contract(provides: ["marks"])
    func process(_ document: inout Document) { usleep(1_000) }
}

struct AddFullStop: Stage {
    static let purpose = "Puts a full stop at the end, however many stand there."
    static let contract = Contract(provides: [.text], keepsLayers: true)
    static let isIdempotent = true
    func process(_ document: inout Document) throws {
        let end = document.text.utf8.count
        try document.apply([Edit(end..<end, to: ".", because: "full-stop")])
    }
}

/// Holds on to something of each document; how much is told by `held`.
struct KeepEveryDocument: Stage {
    static let purpose = "Marks nothing, and keeps a kilobyte of each document."
    static let contract = Contract(provides: ["marks"])
    static let held = Atomic<Int>(0)
    func process(_ document: inout Document) { _ = Self.held.add(1_024, ordering: .relaxed) }
}

struct RefuseShortTexts: Stage {
    struct Refusal: Error {}
    static let purpose = "Marks texts of five words, and throws at shorter ones."
    static let contract = Contract(provides: ["marks"])
    func process(_ document: inout Document) throws {
        if document.text.split(separator: " ").count < 5 { throw Refusal() }
    }
}

struct Untold_Stage: Stage {
    static let purpose = "no sentence"
    static let version = 0
    static let contract = Contract(provides: [])
    @Setting("No range.") var count = 3
    @Setting("no sentence", in: 1...) var size = 3
    func process(_ document: inout Document) {}
}
