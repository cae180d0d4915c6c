import Foundation
import Testing

@testable import TextmillPipeline

@Suite struct ModuleStampTests {
    private let text = "textmill-interface|Textmill|0a1b|Swift version 6.3.1 (x)|x86_64-unknown-linux-gnu|debug"

    @Test func isReadFromAmongOtherBytes() throws {
        let other = text.replacing("Textmill", with: "TextmillLanguage")
        let library = Data([0, 0xFF]) + Data("\(text)\n\(other)\n\(text)\n".utf8) + Data("textmill-interface|cut".utf8)
        #expect(ModuleStamp.all(in: library).map(\.text) == [text, other])
        #expect(ModuleStamp.all(in: library.dropFirst(10)).map(\.module) == ["TextmillLanguage", "Textmill"])
        #expect(ModuleStamp.all(in: Data()) == [])
    }

    @Test func isNoStampOfFewerOrMoreParts() {
        #expect(ModuleStamp("textmill-interface|Textmill|0a1b|Swift|x86_64") == nil)
        #expect(ModuleStamp(text + "|more") == nil)
        #expect(ModuleStamp("something|Textmill|0a1b|Swift|x86_64|debug") == nil)
    }

    @Test func tellsTheWayItWasBuilt() throws {
        let stamp = try #require(ModuleStamp(text))
        let release = try #require(ModuleStamp(text.replacing("debug", with: "release")))
        #expect(stamp.difference(from: stamp) == nil)
        #expect(
            stamp.difference(from: release)
                == "was built against a debug build of 'Textmill', and this program has a release one")
    }
}
