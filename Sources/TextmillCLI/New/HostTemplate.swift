import Foundation
import TextmillPipeline

/// A package whose program is `textmill` with a stage of one's own built in.
struct HostTemplate {
    let stage: StageTemplate
    /// Where the package of Textmill is: a folder, or a URL.
    let textmill: String

    private var name: String { stage.name.type }

    /// The files of the package, in a folder called as the stage's type.
    var files: [NewFile] {
        let files =
            [
                NewFile(path: "Package.swift", text: package),
                NewFile(path: "Sources/\(name)/main.swift", text: main),
                NewFile(path: "Sources/\(name)/\(name).swift", text: stage.swift),
                NewFile(path: "Tests/\(name)Tests/\(name)Tests.swift", text: test),
            ] + stage.usage()
        return files.map { NewFile(path: "\(name)/\($0.path)", text: $0.text) }
    }

    private var package: String {
        """
        // swift-tools-version: 6.1
        import PackageDescription

        let package = Package(
            name: "\(name)",
            platforms: [.macOS("26.0")],
            dependencies: [\(dependency)],
            targets: [
                .executableTarget(
                    name: "\(name)",
                    dependencies: [
                        .product(name: "Textmill", package: "\(identity)"),
                        .product(name: "TextmillCLI", package: "\(identity)"),
                    ],
                    // Plugins that the program loads find Textmill in it.
                    linkerSettings: [.unsafeFlags(["-Xlinker", "--export-dynamic"], .when(platforms: [.linux]))]),
                .testTarget(
                    name: "\(name)Tests",
                    dependencies: ["\(name)", .product(name: "TextmillTesting", package: "\(identity)")]),
            ]
        )

        """
    }

    private var main: String {
        """
        import TextmillCLI

        Textmill.main(stages: [\(name).self])

        """
    }

    private var test: String {
        """
        import Testing
        import TextmillTesting

        @testable import \(name)

        @Test func marksWordsInCapitals() throws {
            let expected = "The ⟦STAIRS⟧ are closed, OK?"
            #expect(try marks(of: \(name)(), on: \(name).marks, in: expected) == expected)
        }

        """
    }

    private var isRemote: Bool { textmill.contains("://") || textmill.hasPrefix("git@") }

    /// What SwiftPM calls the package by.
    private var identity: String {
        let last = textmill.split(whereSeparator: { $0 == "/" || $0 == ":" }).last.map(String.init) ?? textmill
        return last.hasSuffix(".git") ? String(last.dropLast(4)) : last
    }

    private var dependency: String {
        isRemote
            ? ".package(url: \(literal), from: \"\(TextmillVersion.current)\")" : ".package(path: \(literal))"
    }

    private var literal: String {
        "\"" + textmill.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }

    /// The folder of Textmill's package, if this program was built in it.
    static var checkout: String? {
        var folder = Bundle.main.executableURL?.resolvingSymlinksInPath().deletingLastPathComponent()
        while let path = folder?.path, path != "/" {
            if FileManager.default.fileExists(atPath: "\(path)/Sources/TextmillCLI"),
                FileManager.default.fileExists(atPath: "\(path)/Package.swift")
            {
                return path
            }
            folder = folder?.deletingLastPathComponent()
        }
        return nil
    }
}
