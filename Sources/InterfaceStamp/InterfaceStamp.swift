import Foundation
import PackagePlugin

/// Gives a module a stamp that says which it is, for plugins to remember and for the loader to compare.
@main struct InterfaceStamp: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        guard let module = target.sourceModule else { return [] }
        let sources = module.sourceFiles(withSuffix: ".swift").map(\.url).sorted { $0.path < $1.path }
        let script = context.package.directoryURL.appending(path: "Sources/InterfaceStamp/stamp.sh")
        let compiler = try context.tool(named: "swiftc").url
        let stamped = context.pluginWorkDirectoryURL.appending(path: "\(target.name)Interface.swift")
        return [
            .buildCommand(
                displayName: "Stamping \(target.name)", executable: URL(filePath: "/bin/sh"),
                arguments: [script.path, compiler.path, target.name, stamped.path] + sources.map(\.path),
                inputFiles: [script, compiler] + sources, outputFiles: [stamped])
        ]
    }
}
