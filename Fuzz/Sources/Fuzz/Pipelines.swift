import Textmill
import TextmillStages

@testable import TextmillPipeline

/// A pipeline file: it is read and planned, or all that is wrong stands on a line of it and can be shown.
func readPipelineFile(_ bytes: UnsafeBufferPointer<UInt8>) {
    let yaml = Array(bytes)
    var problems = Diagnostics()
    let file = PipelineFile.read(yaml, in: "/nowhere", environment: { $0 == "SET" ? "value" : nil }, noting: &problems)
    if let file { _ = problems.collect { try Plan(file, stages: .stock) } }
    require(file != nil || problems.hasErrors, "nothing is read, and nothing is wrong")
    requireShown(problems, of: yaml)
}

/// The `plugin.yaml` of a plugin: it is read, or all that is wrong stands on a line of it and can be shown.
func readManifest(_ bytes: UnsafeBufferPointer<UInt8>) {
    let yaml = Array(bytes)
    do throws(Diagnostics) {
        let manifest = try PluginManifest(reading: yaml, in: "/nowhere")
        require(!manifest.name.isEmpty && !manifest.stages.isEmpty, "a plugin without a name or stages is taken")
    } catch {
        require(error.hasErrors, "nothing is read, and nothing is wrong")
        requireShown(error, of: yaml)
    }
}

/// Traps unless `problems` stand on lines of `yaml`, and few words are enough to show each.
private func requireShown(_ problems: Diagnostics, of yaml: [UInt8]) {
    let text = String(decoding: yaml, as: UTF8.self)
    let source = SourceText(path: "fuzz.yaml", text: text)
    let lineCount = yaml.count { $0 == 0x0A || $0 == 0x0D } + 1
    for diagnostic in problems.inFileOrder.all {
        if let place = diagnostic.place {
            require((1...lineCount).contains(place.line), "\(diagnostic) is on line \(place.line) of \(lineCount)")
            require(place.column >= 1 && place.length >= 1, "\(diagnostic) is at \(place)")
        }
        require(source.show(diagnostic).utf8.count < 20_000, "\(diagnostic.message) is shown at great length")
    }
}
