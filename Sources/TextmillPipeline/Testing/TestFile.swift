import Textmill

/// What a file of tests says.
struct TestFile: SettingGroup {
    @Setting("The tests: each a text, and what is expected of it.") var tests: [PipelineTest] = []

    /// Reads the YAML of a file of tests that lies in `folder`; what is wrong with it is noted in `problems`. Nil if it is
    /// no YAML.
    static func read(
        _ yaml: [UInt8], in folder: String, environment: (String) -> String?, noting problems: inout Diagnostics
    ) -> TestFile? {
        guard let root = problems.collect({ try YAML.read(yaml) }) else { return nil }
        guard root.entries != nil else {
            problems.add(.noMap(root))
            return nil
        }
        let filled = root.filled(from: environment, noting: &problems)
        let folder = PipelineFolder(folder)
        let file = make(
            from: filled, as: "a file of tests", readFile: folder.reading, noting: &problems)
        for test in file.tests { problems.add(test.problems) }
        return file
    }
}

extension Diagnostic {
    fileprivate static func noMap(_ root: PlacedValue) -> Diagnostic {
        .error(
            "a file of tests is a map, not \(root.shown)", at: root.place,
            hint: "begin it with 'tests:', and list the tests below, each after '- '")
    }
}
