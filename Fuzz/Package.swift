// swift-tools-version: 6.1
import PackageDescription

// Built by fuzz.py, with the compiler's flags for libFuzzer.
let package = Package(
    name: "Fuzz",
    platforms: [.macOS("26.0")],
    dependencies: [.package(name: "Textmill", path: "..")],
    targets: [
        .executableTarget(
            name: "Fuzz",
            dependencies: [
                .product(name: "Textmill", package: "Textmill"), .product(name: "TextmillTesting", package: "Textmill"),
            ])
    ]
)
