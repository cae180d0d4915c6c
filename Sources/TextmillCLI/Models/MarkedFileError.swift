/// What is wrong with a file of marked texts.
struct MarkedFileError: Error, CustomStringConvertible {
    let description: String

    init(_ path: String, _ line: Int?, _ message: String) {
        description = "'\(path)'\(line.map { ", line \($0)," } ?? "") \(message)"
    }
}
