/// A pattern that paths are compared with, name by name.
struct GlobPattern: Hashable, Sendable {
    /// How far a row of names has come in the pattern: which of its components may fit the next name.
    struct State: Hashable, Sendable {
        fileprivate let alternative: Int
        fileprivate let component: Int
    }

    /// The folder that all files which may fit lie in, as the pattern names it.
    let folder: String
    private let alternatives: [[GlobComponent]]

    /// All files in the folder called `folder`, at any depth, but hidden ones.
    init(allIn folder: String) {
        self.folder = folder
        alternatives = [[.anyDepth]]
    }

    /// Whether `path` has a sign that only a pattern has.
    static func isPattern(_ path: String) -> Bool { path.utf8.contains { "*?[{".utf8.contains($0) } }

    /// Reads a pattern.
    init(_ pattern: String) throws(GlobError) {
        var read: [[GlobComponent]] = []
        for plain in try pattern.withoutBraces() { read.append(try Self.components(of: plain)) }
        let fixed = read.map { $0.dropLast().prefix { $0.literal != nil } }
        let shared = fixed.dropFirst().reduce(fixed[0]) { shared, other in
            zip(shared, other).prefix { $0 == $1 }.map(\.0)[...]
        }
        alternatives = read.map { Array($0.dropFirst(shared.count)) }
        if alternatives.joined().contains(where: { $0.literal == ".." }) {
            throw GlobError("'..' may stand only at its beginning")
        }
        folder = (pattern.isAbsolutePath ? "/" : "") + shared.compactMap(\.literal).joined(separator: "/")
    }

    private static func components(of pattern: String) throws(GlobError) -> [GlobComponent] {
        if pattern.utf8.last == UInt8(ascii: "/") {
            throw GlobError("it ends in '/', and only files are read", hint: "did you mean '\(pattern)**'?")
        }
        var components: [GlobComponent] = []
        for name in pattern.pathComponents {
            let component = try GlobReader.read(name)
            if component != .anyDepth || components.last != .anyDepth { components.append(component) }
        }
        guard !components.isEmpty else { throw GlobError("one of its alternatives is empty") }
        return components
    }
}

extension GlobPattern {
    /// How far it is at its folder.
    var start: [State] { closed(alternatives.indices.map { State(alternative: $0, component: 0) }) }

    /// How far it is in the folder called `name` of a folder where it was as far as `states`; nowhere, if none.
    func states(after states: [State], in name: String) -> [State] {
        closed(
            states.compactMap { state in
                let row = alternatives[state.alternative]
                guard row[state.component].fits(name) else { return nil }
                if row[state.component] == .anyDepth { return state }
                let next = State(alternative: state.alternative, component: state.component + 1)
                return next.component < row.count ? next : nil
            })
    }

    /// Whether the file called `name` fits, in a folder where the pattern was as far as `states`.
    func fits(_ name: String, after states: [State]) -> Bool {
        states.contains { state in
            let row = alternatives[state.alternative]
            return state.component == row.count - 1 && row[state.component].fits(name)
        }
    }

    /// Whether the file that `names` lead to from the pattern's folder fits.
    func fits(_ names: [String]) -> Bool {
        guard let last = names.last else { return false }
        return fits(last, after: states(after: names.dropLast()))
    }

    /// How far it is in the folder that `names` lead to from its own.
    func states(after names: some Collection<String>) -> [State] {
        names.reduce(start) { states(after: $0, in: $1) }
    }

    /// `states`, each once, and those behind a `**`, which may stand for no folder at all.
    private func closed(_ states: [State]) -> [State] {
        var all: [State] = []
        var seen: Set<State> = []
        for state in states where seen.insert(state).inserted {
            all.append(state)
            let row = alternatives[state.alternative]
            let next = State(alternative: state.alternative, component: state.component + 1)
            if row[state.component] == .anyDepth, next.component < row.count, seen.insert(next).inserted {
                all.append(next)
            }
        }
        return all
    }
}
