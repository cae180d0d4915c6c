import CModels

/// The models inside the program, which come from the project's folder `Models`. They are used where they lie.
public enum ShippedModels {
    /// All of them by name, in the order of their names: `entities-ru`, …
    public static let all: [(name: String, file: ModelFile)] = {
        var models: [(name: String, file: ModelFile)] = []
        var number: Int32 = 0
        while true {
            let model = textmill_shipped_model(number)
            guard let name = model.name, let bytes = model.bytes else { break }
            // What was built into the program is not damaged; a test works the digests out.
            let memory = ModelMemory(lasting: bytes, count: model.count)
            if let file = try? ModelFile(memory, isTrusted: true) { models.append((String(cString: name), file)) }
            number += 1
        }
        return models.sorted { $0.name < $1.name }
    }()

    /// The model called `name`.
    public static subscript(name: String) -> ModelFile? { all.first { $0.name == name }?.file }

    /// The digests, by file name, of the models called `names`: another for each other model.
    public static func digests(of names: String...) -> [String: String] {
        names.reduce(into: [:]) { digests, name in
            digests["\(name).model"] = self[name].map { String($0.digest, radix: 16) }
        }
    }
}
