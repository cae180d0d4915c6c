import Foundation
package import Textmill

/// The files beside the stages of a plugin, which they read where they lie.
package struct PluginResources: Sendable {
    private let folder: PipelineFolder

    /// The files in the folder at `path`.
    package init(in path: String) { folder = PipelineFolder(path) }

    /// Gives the text of a file by its path in the folder. What it throws says where it looked.
    package var read: SettingNode.FileReading {
        SettingNode.FileReading(
            text: { [folder] path in
                do { return try folder.text(of: path) } catch {
                    throw InputError("'\(folder.path(of: path))' \(error)")
                }
            }, place: folder.path(of:))
    }

    /// A digest that changes with `digest`, and with the files that defaults of the settings of `stages` are in.
    func digest(_ digest: String, for stages: [StageDefinition]) -> String {
        let names = Set(stages.flatMap { $0.settings.compactMap(\.file) }).sorted()
        return names.isEmpty ? digest : self.digest(of: names, after: digest)
    }

    /// A digest that changes with `digest`, and with the files `names`.
    func digest(of names: [String], after digest: String = "") -> String {
        Digest.long(
            of: names.reduce(into: Data(digest.utf8)) { bytes, name in
                let path = URL(fileURLWithPath: folder.path(of: name))
                // A model may be larger than what is read as text.
                let content = (try? Data(contentsOf: path, options: .mappedIfSafe)) ?? Data()
                bytes += Data("\(name) \(Digest.long(of: content))\n".utf8)
            })
    }
}
