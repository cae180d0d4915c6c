import Testing

@testable import TextmillCLI

@Suite struct HostTemplateTests {
    private func text(of path: String, textmill: String = "/src/mill") throws -> String {
        let stage = StageTemplate(name: try StageName("MarkCapitals", taken: []))
        let files = HostTemplate(stage: stage, textmill: textmill).files
        return try #require(files.first { $0.path == "MarkCapitals/\(path)" }).text
    }

    @Test func mainIsOneLine() throws {
        #expect(
            try text(of: "Sources/MarkCapitals/main.swift")
                == "import TextmillCLI\n\nTextmill.main(stages: [MarkCapitals.self])\n")
    }

    @Test func pipelineNeedsNoPlugin() throws {
        #expect(try !text(of: "mark-capitals.yaml").contains("plugins"))
    }

    @Test(arguments: [
        ("/src/mill", ".package(path: \"/src/mill\")", "package: \"mill\""),
        ("/src/mill/", ".package(path: \"/src/mill/\")", "package: \"mill\""),
        (
            "https://example.org/a/mill.git", ".package(url: \"https://example.org/a/mill.git\", from: ",
            "package: \"mill\""
        ),
        ("git@example.org:mill.git", ".package(url: \"git@example.org:mill.git\", from: ", "package: \"mill\""),
        ("/a \"b\"/mill", ".package(path: \"/a \\\"b\\\"/mill\")", "package: \"mill\""),
    ])
    func packageDependsOnTextmillWhereItIs(_ place: String, dependency: String, product: String) throws {
        let package = try text(of: "Package.swift", textmill: place)
        #expect(package.contains(dependency))
        #expect(package.contains(product))
    }
}
