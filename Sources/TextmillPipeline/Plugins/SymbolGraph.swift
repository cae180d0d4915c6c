import Foundation

/// What the compiler tells of a module's types: its symbol graph, as `swiftc -emit-symbol-graph` writes it.
struct SymbolGraph: Decodable {
    struct Symbol: Decodable {
        let identifier: Identifier
        let kind: Kind
        let pathComponents: [String]
        let swiftGenerics: Generics?

        struct Identifier: Decodable { let precise: String }
        struct Kind: Decodable { let identifier: String }
        struct Generics: Decodable {}
    }

    struct Relationship: Decodable {
        let kind: String
        let source: String
        let target: String
    }

    let symbols: [Symbol]
    let relationships: [Relationship]

    /// The types that are stages, as code in the module calls them, in the order of their names.
    var stages: [String] {
        let conforming = relationships.filter { $0.kind == "conformsTo" && $0.target == "s:8Textmill5StageP" }
        let sources = Set(conforming.map(\.source))
        let kinds: Set = ["swift.struct", "swift.class", "swift.enum"]
        return symbols.filter {
            sources.contains($0.identifier.precise) && kinds.contains($0.kind.identifier) && $0.swiftGenerics == nil
        }.map { $0.pathComponents.map { "`\($0)`" }.joined(separator: ".") }.sorted()
    }
}
