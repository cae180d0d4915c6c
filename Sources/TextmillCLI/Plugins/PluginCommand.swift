import ArgumentParser

/// What there is to do with plugins.
struct PluginCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "plugin", abstract: "Build plugins ahead of a run.",
        discussion: """
            EXAMPLES
              textmill plugin build Plugins/Redact
            """,
        subcommands: [PluginBuildCommand.self])
}
