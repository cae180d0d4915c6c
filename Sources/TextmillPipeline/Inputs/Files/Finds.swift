/// All that one entry's path leads to, in order.
struct Finds: IteratorProtocol {
    private var one: Find?
    private var walk: FolderWalk?

    init(of selection: Selection) {
        switch selection.reach {
        case .standardInput: one = .file(InputPath("-", in: ""), nil)
        case .file(let path): one = Find(at: path)
        case .files(let folder, let pattern): walk = FolderWalk(from: folder, matching: pattern)
        }
    }

    mutating func next() -> Find? {
        defer { one = nil }
        return one ?? walk?.next()
    }
}
