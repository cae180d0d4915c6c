// swift-tools-version: 6.1
import PackageDescription

// libFuzzer brings the main function, so the one program here has none: see README.md for how it is built.
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
