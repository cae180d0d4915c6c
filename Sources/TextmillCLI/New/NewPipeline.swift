import ArgumentParser

/// Writes a pipeline to start from.
struct NewPipeline: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pipeline",
        abstract: "Write a commented pipeline file that runs, and a text for it to run on.",
        discussion: """
            Nothing is asked, and nothing that is there already is overwritten.

            EXAMPLES
              textmill new pipeline news      writes news.yaml and news.txt
            """)

    @Argument(help: "What the pipeline is called.") var name: String

    func validate() throws {
        guard !name.isEmpty, !name.hasPrefix("."), !name.contains("/"), !name.contains("\0") else {
            throw ValidationError("'\(name)' cannot be a file's name; say one word, such as 'news'")
        }
    }

    func run() throws {
        let base = name.hasSuffix(".yaml") ? String(name.dropLast(5)) : name
        try NewFile.write([
            NewFile(path: "\(base).yaml", text: Templates.pipeline(documents: "\(base).txt")),
            NewFile(path: "\(base).txt", text: Templates.sample),
        ])
        print("wrote \(base).yaml and \(base).txt; next:\n  textmill run \(base).yaml\n  textmill show \(base)-out")
    }
}
