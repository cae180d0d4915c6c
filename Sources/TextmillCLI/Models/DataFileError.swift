/// What is wrong with a file that a model is made of, or scored by.
struct DataFileError: Error, CustomStringConvertible {
    let description: String
    /// Whether the file could not be had at all; if not, it says something wrong.
    let isOfTheWorld: Bool

    /// The file at `path`, or its line with the number `line`, is wrong: `message` says how.
    init(_ path: String, line: Int? = nil, _ message: String) {
        description = "'\(path)'\(line.map { ", line \($0)," } ?? "") \(message)"
        isOfTheWorld = false
    }

    /// The file at `path` cannot be had: `message` says why.
    init(unreadable path: String, _ message: String) {
        description = "'\(path)' \(message)"
        isOfTheWorld = true
    }
}
