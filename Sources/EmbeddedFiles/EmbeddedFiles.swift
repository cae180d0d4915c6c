import Foundation
import PackagePlugin

/// Makes a Swift constant of a file that the program is to have inside itself.
@main struct EmbeddedFiles: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        let package = context.package.directoryURL
        let script = package.appending(path: "Sources/EmbeddedFiles/embed.sh")
        let file = package.appending(path: "Plugins/python/textmill.py")
        let embedded = context.pluginWorkDirectoryURL.appending(path: "PythonModule.swift")
        return [
            .buildCommand(
                displayName: "Embedding textmill.py", executable: URL(filePath: "/bin/sh"),
                arguments: [script.path, "PythonModule", file.path, embedded.path],
                inputFiles: [script, file], outputFiles: [embedded])
        ]
    }
}
