import Testing

@testable import TextmillCLI

@Suite struct MistypedCommandTests {
    @Test(arguments: [
        (["rnu", "news.yaml"], "'textmill' has no command 'rnu'\n    did you mean 'run'?"),
        (["help", "chekc"], "'textmill' has no command 'chekc'\n    did you mean 'check'?"),
        (["plugin", "biuld"], "'textmill plugin' has no command 'biuld'\n    did you mean 'build'?"),
        (["translate"], "'textmill' has no command 'translate'\n    'textmill --help' lists those there are"),
    ])
    func saysWhatMayHaveBeenMeant(_ arguments: [String], _ message: String) {
        #expect(MistypedCommand(in: arguments)?.text == "error: \(message)\n")
    }

    @Test(arguments: [[], ["run", "rnu"], ["--help"], ["--version"], ["help", "plugin", "build"], ["new", "--help"]])
    func hasNothingAgainstWhatIsThere(_ arguments: [String]) { #expect(MistypedCommand(in: arguments) == nil) }
}
