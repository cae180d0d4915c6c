import Textmill

/// In what a stage differs from the one that stood at its place before.
struct StageDifference {
    /// In what, in words: `setting 'types' changed`.
    let reason: String
    private let setting: String?

    /// The difference of `now` from `before`, in a pipeline whose stages were called `all`.
    init(_ before: StageIdentity?, _ now: StageIdentity, all: [String]) {
        var setting: String?
        func changed(_ before: [StageIdentity.Item], _ now: [StageIdentity.Item]) -> String? {
            now.first { !before.contains($0) }?.name ?? before.first { !now.contains($0) }?.name
        }
        guard let before, before.name == now.name, before.stage == now.stage else {
            reason = all.contains(now.name) ? "it stands at another place" : "it is new in the pipeline"
            self.setting = nil
            return
        }
        if before.version != now.version {
            reason = "its version is \(now.version), and was \(before.version)"
        } else if let plugin = now.plugin, before.plugin != plugin {
            reason = "plugin '\(plugin.name)' changed"
        } else if let name = changed(before.settings, now.settings) {
            setting = name
            reason = "setting '\(name)' changed"
        } else if let path = changed(before.files, now.files) {
            reason = "file '\(path)' changed"
        } else {
            reason = "its contract or 'on-error' changed"
        }
        self.setting = setting
    }

    /// Where the pipeline file says what differs, of `step`; nil if it says nothing.
    func place(in step: Plan.Step) -> Place? {
        let place =
            setting.flatMap { name in step.origin.settings.first { $0.name == name }?.key.place }
            ?? step.origin.place
        return place.line > 0 ? place : nil
    }
}
