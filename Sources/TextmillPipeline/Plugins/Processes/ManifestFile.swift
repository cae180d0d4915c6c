import Textmill

/// What a plugin's `plugin.yaml` says, not yet checked as a whole.
struct ManifestFile: SettingGroup {
    @Setting("What the plugin is called; its program says the same.")
    var name: PlacedText?
    @Setting("The plugin's version; its program says the same.")
    var version: PlacedText?
    @Setting("The version of the protocol that its program speaks.")
    var `protocol`: PlacedText?
    @Setting("The program and its arguments.")
    var command: [PlacedText] = []
    @Setting("How many processes of the program work side by side.", in: 1...64)
    var processes = 1
    @Setting("How many documents are sent together, at most.", in: 1...1024)
    var batch = 1
    @Setting("What offsets count: Unicode code points, UTF-8 bytes, or UTF-16 units.")
    var offsets = OutputSettings.Offsets.codePoints
    @Setting("How long the program may take for a document.")
    var timeout = TimeSpan(.seconds(60))
    @Setting("How long the program may go without a sign of progress; the timeout, if not said.")
    var progress: TimeSpan?
    @Setting("How long the program may take to begin.")
    var start = TimeSpan(.seconds(30))
    @Setting("Environment variables that the program sees beside PATH, HOME, LANG, LC_ALL and TMPDIR.")
    var environment: [PlacedText] = []
    @Setting("Files in the plugin's folder that the program reads, such as word lists and models.")
    var files: [PlacedText] = []
    @Setting("The stages that the program does.")
    var stages: [ManifestStage] = []
}
