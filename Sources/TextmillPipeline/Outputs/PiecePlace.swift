/// Where the pieces of outcomes go that stand at one place: the folder, and how its files' names end.
struct PiecePlace: Hashable, Sendable {
    /// The folder inside the output folder.
    let folder: String
    /// What stands after the point in the files' names.
    let fileExtension: String

    /// The places of all pieces of an outcome, in order: the stages', then the formats'.
    static func all(stages: [String], _ outputs: OutputSettings) -> [PiecePlace] {
        let json = outputs.layout == .parts ? "jsonl" : "json"
        let places = stages.enumerated().map {
            PiecePlace(folder: FileName.folder(of: $1, at: $0), fileExtension: json)
        }
        return places
            + outputs.formats.map { format in
                switch format {
                case .jsonl: PiecePlace(folder: "documents", fileExtension: json)
                case .text: PiecePlace(folder: "documents", fileExtension: "txt")
                case .conllu: PiecePlace(folder: "documents", fileExtension: "conllu")
                }
            }
    }
}
