/// The classes of words of a lexicon, with all that their readings are made of.
final class ReadingTable: Sendable {
    private let starts: ModelPart
    private let members: ModelPart
    private let analyses: ModelPart
    private let tags: ModelPart
    private let scripts: ScriptTable

    init(_ file: ModelFile) throws(ModelFileError) {
        starts = try file.part("class-starts")
        members = try file.part("class-members")
        analyses = try file.part("analyses")
        tags = try file.part("tags")
        scripts = ScriptTable(try file.part("scripts"), added: try file.part("added"))
    }

    /// The readings of the class with this number.
    func readings(_ number: Int) -> Readings {
        guard number >= 0, (number + 2) * 4 <= starts.count else { return none }
        let starts = starts.numbers(UInt32.self)
        let (start, end) = (Int(starts[number]), Int(starts[number + 1]))
        guard start <= end, end * 2 <= members.count else { return none }
        return Readings(table: self, members: start..<end)
    }

    /// No readings.
    var none: Readings { Readings(table: self, members: 0..<0) }

    /// The reading that stands as number `place` among the members of all classes.
    func reading(at place: Int) -> Reading {
        guard let numbers = analysis(at: place) else {
            return Reading(grammar: Grammar(bits: 0), lemma: .identity, nominative: .identity)
        }
        let (lemma, nominative) = (scripts[Int(numbers[1])], scripts[Int(numbers[2])])
        return Reading(grammar: grammar(Int(numbers[0])), lemma: lemma, nominative: nominative)
    }

    /// The grammar alone of the reading at `place`.
    func grammar(at place: Int) -> Grammar {
        analysis(at: place).map { grammar(Int($0[0])) } ?? Grammar(bits: 0)
    }

    private func analysis(at place: Int) -> UnsafePointer<UInt16>? {
        let analysis = Int(members.numbers(UInt16.self)[place]) * 3
        return (analysis + 3) * 2 <= analyses.count ? analyses.numbers(UInt16.self) + analysis : nil
    }

    private func grammar(_ number: Int) -> Grammar {
        (number + 1) * 8 <= tags.count ? Grammar(bits: tags.numbers(UInt64.self)[number]) : Grammar(bits: 0)
    }
}
