import ArgumentParser

/// What there is to do with plugins.
struct PluginCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "plugin", abstract: "Build plugins ahead of a run, or hold them to the rules.",
        discussion: """
            EXAMPLES
              textmill plugin build Plugins/Redact
              textmill plugin verify Plugins/Redact
            """,
        subcommands: [PluginBuildCommand.self, PluginVerifyCommand.self])
}
