import ArgumentParser
import TextmillLanguage

/// Lists the models that come with the program, or says what a model file is.
struct Models: ModelCommand {
    static let configuration = CommandConfiguration(
        abstract: "List the models that come with textmill: data, licences, scores, size.",
        discussion: """
            EXAMPLES
              textmill models                   all of them
              textmill models my.model          a file of your own
              textmill models --card my.model   its card whole, as JSON
            """)

    @Argument(help: "Model files; without any, the models inside the program.") var files: [String] = []
    @Flag(help: "Print the cards as they are, JSON.") var card = false

    func work() throws {
        for (name, file) in try models() {
            print(card ? file.card : try ShownModel(name: name, file: file).text, terminator: card ? "\n" : "")
        }
    }

    private func models() throws -> [(String, ModelFile)] {
        if files.isEmpty { return ShippedModels.all.map { ($0.name, $0.file) } }
        return try files.map { path in (path, try ModelFile.read(path) { file in file }) }
    }
}
