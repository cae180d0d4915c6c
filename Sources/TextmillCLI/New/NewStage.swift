import ArgumentParser
import Foundation
import Textmill

/// Writes a stage to start from.
struct NewStage: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stage",
        abstract: "Write a stage of your own that works, with its test and a pipeline that uses it.",
        discussion: """
            Nothing is asked, and nothing that is there already is overwritten.

            EXAMPLES
              textmill new stage Shout           a plugin in Plugins/Shout, and shout.yaml
              textmill new stage Shout --python  the same, in Python
              textmill new stage Shout --host    a textmill with the stage built in
            """)

    /// Where the stage lives.
    enum Form: EnumerableFlag {
        case swift, python, host

        static func help(for form: Form) -> ArgumentHelp? {
            switch form {
            case .swift: "A plugin in Swift, which a run builds itself."
            case .python: "A plugin in Python, which runs in a process of its own."
            case .host: "A package with a program of its own."
            }
        }
    }

    @Argument(help: "What the stage is called: 'MarkShouting' or 'mark-shouting'.") var name: String
    @Flag(help: "Where the stage lives.") var form = Form.swift
    @Option(
        help: ArgumentHelp(
            "Where a host finds Textmill's package, if this program was not built there.", valueName: "path-or-url"))
    var textmill: String?

    func run() throws {
        let name: StageName
        do { name = try StageName(self.name, taken: KnownStages.all.names) } catch {
            Terminal.complain("error: \(error)\n    \(error.hint)\n")
            throw ExitCode.wrongInput
        }
        let template = StageTemplate(name: name)
        switch form {
        case .swift:
            try write(template.pluginFiles)
            printNext(name)
        case .python:
            try write(template.pythonFiles)
            printNext(name)
        case .host:
            try write(try host(of: template).files)
            print("next:\n  cd \(name.type) && swift test\n  swift run \(name.type) run \(name.name).yaml")
        }
    }

    private func printNext(_ name: StageName) {
        print("next:\n  textmill test \(name.name).test.yaml\n  textmill run \(name.name).yaml")
    }

    private func write(_ files: [NewFile]) throws {
        try NewFile.write(files)
        print("wrote " + files.map(\.path).joined(separator: "\n      "))
    }

    private func host(of template: StageTemplate) throws -> HostTemplate {
        guard let place = textmill ?? HostTemplate.checkout else {
            throw ValidationError(
                """
                it is not known where Textmill's package is; say '--textmill PATH-OR-URL', the folder of its sources or \
                its repository
                """)
        }
        let isFolder = FileManager.default.fileExists(atPath: place)
        return HostTemplate(stage: template, textmill: isFolder ? URL(fileURLWithPath: place).standardized.path : place)
    }
}
