// swift-tools-version: 6.1
import PackageDescription

let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

// A plugin binds to the Textmill inside the executable that loads it, so that executable shows its symbols.
let showsSymbols: [LinkerSetting] = [
    .unsafeFlags(["-Xlinker", "--export-dynamic"], .when(platforms: [.linux]))
]

let package = Package(
    name: "Textmill",
    platforms: [.macOS("26.0")],
    products: [
        .executable(name: "textmill", targets: ["TextmillProgram"]),
        .library(name: "Textmill", targets: ["Textmill", "TextmillLanguage", "TextmillStages", "TextmillPipeline"]),
        .library(name: "TextmillCLI", targets: ["TextmillCLI"]),
        .library(name: "TextmillTesting", targets: ["TextmillTesting"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0")
    ],
    targets: [
        .systemLibrary(
            name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
        .systemLibrary(
            name: "CXXHash", pkgConfig: "libxxhash", providers: [.apt(["libxxhash-dev"]), .brew(["xxhash"])]),
        .systemLibrary(
            name: "CPCRE2", pkgConfig: "libpcre2-8", providers: [.apt(["libpcre2-dev"]), .brew(["pcre2"])]),
        .plugin(
            name: "InterfaceStamp", capability: .buildTool(), path: "Sources/InterfaceStamp", exclude: ["stamp.sh"]),
        .plugin(
            name: "EmbeddedFiles", capability: .buildTool(), path: "Sources/EmbeddedFiles", exclude: ["embed.sh"]),
        .systemLibrary(name: "CLinux"),
        .target(name: "CModels"),
        .target(name: "CKernels"),
        .target(name: "Textmill", swiftSettings: strict, plugins: ["InterfaceStamp"]),
        .target(
            name: "TextmillLanguage", dependencies: ["Textmill", "CKernels", "CModels", "CPCRE2"],
            swiftSettings: strict,
            plugins: ["InterfaceStamp"]),
        .target(name: "TextmillStages", dependencies: ["Textmill", "TextmillLanguage"], swiftSettings: strict),
        .target(
            name: "TextmillPipeline", dependencies: ["Textmill", "CYAML", "CZlib", "CXXHash", "CLinux"],
            swiftSettings: strict),
        .target(name: "TextmillTesting", dependencies: ["Textmill"], swiftSettings: strict),
        .target(
            name: "TextmillCLI",
            dependencies: [
                "Textmill", "TextmillLanguage", "TextmillStages", "TextmillPipeline", "TextmillTesting",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict, plugins: ["EmbeddedFiles"]),
        .executableTarget(
            name: "TextmillProgram", dependencies: ["TextmillCLI"], swiftSettings: strict, linkerSettings: showsSymbols),
        .testTarget(
            name: "HouseTests", dependencies: ["TextmillPipeline", "TextmillStages", "TextmillTesting"]),
        .testTarget(name: "TextmillTests", dependencies: ["Textmill", "TextmillTesting"]),
        .testTarget(name: "TextmillLanguageTests", dependencies: ["TextmillLanguage", "TextmillTesting"]),
        .testTarget(
            name: "TextmillStagesTests", dependencies: ["TextmillStages", "TextmillLanguage", "TextmillTesting"]),
        .testTarget(name: "TextmillTestingTests", dependencies: ["Textmill", "TextmillTesting"]),
        .testTarget(
            name: "TextmillPipelineTests", dependencies: ["TextmillPipeline", "TextmillStages", "TextmillTesting"],
            exclude: ["Golden"], linkerSettings: showsSymbols),
        .testTarget(
            name: "TextmillCLITests", dependencies: ["TextmillCLI", "TextmillPipeline", "TextmillTesting"],
            linkerSettings: showsSymbols),
        .testTarget(
            name: "PluginTests", dependencies: ["TextmillPipeline", "TextmillStages", "TextmillTesting"],
            exclude: ["Chaos"], linkerSettings: showsSymbols),
    ],
    cLanguageStandard: .c2x
)
