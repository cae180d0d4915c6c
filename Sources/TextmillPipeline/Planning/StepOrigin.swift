import Textmill

/// What a pipeline file says of a step, and where.
struct StepOrigin: Sendable {
    /// Where the step's stage is named.
    var place = Place(line: 0, column: 0)
    /// Its settings, as the file has them.
    var settings: [PlacedValue.Entry] = []
    /// Digests of the files that its settings name, by their paths.
    var files: [StageIdentity.Item] = []
    /// Where other files are that its settings name, by their paths.
    var places: [StageIdentity.Item] = []
}
