import Foundation
import Testing
import Textmill

@testable import TextmillPipeline

/// Libraries that cannot run in this program. Each is refused with a sentence, and none with a crash.
@Suite(.serialized) struct PluginLibraryTests {
    private static let good = Result {
        let scratch = try PluginScratch(["Good/Good.swift": stageSource("Good")])
        return try Data(contentsOf: URL(fileURLWithPath: PluginFolder("\(scratch.path)/Good").build().library))
    }
    private let scratch: PluginScratch
    private let library: Data

    init() throws {
        scratch = try PluginScratch()
        library = try Self.good.get()
    }

    @Test func loadsWhatWasBuiltForThisProgram() throws { #expect(refusal(of: library) == nil) }

    @Test func refusesByItsStampWhatWasBuiltForAnother() throws {
        let stamp = try #require(ModuleStamp.all(in: library).first { $0.module == "Textmill" })
        let other = String(stamp.digest.map { $0 == "0" ? "1" : "0" })
        let version = stamp.compiler.replacing(/[0-9]/, with: "1")
        #expect(
            refusal(of: replacing(stamp.digest, with: other))
                == "'HERE' was built against another version of 'Textmill' than this program has")
        #expect(
            refusal(of: replacing(stamp.compiler, with: version))
                == "'HERE' was built by \(version), and this program by \(stamp.compiler)")
        #expect(
            refusal(of: replacing(stamp.target, with: "s390x" + stamp.target.dropFirst(5)))
                == "'HERE' was built for s390x\(stamp.target.dropFirst(5)), and this program for \(stamp.target)")
        #expect(
            refusal(of: replacing("|TextmillLanguage|", with: "|TextmillLanguagf|"))
                == "'HERE' needs the module 'TextmillLanguagf', which this program does not have")
    }

    @Test func refusesWhatIsNoPlugin() throws {
        #expect(refusal(of: Data()) == "'HERE' is not a plugin that textmill built: it has no stamp")
        #expect(refusal(of: Data("#!/bin/sh\n".utf8)) == "'HERE' is not a plugin that textmill built: it has no stamp")
        #expect(
            refusal(of: replacing("textmill-interface|", with: "textmill_interface|"))
                == "'HERE' is not a plugin that textmill built: it has no stamp")
        #expect(
            refusal(of: replacing("textmill_plugin\0", with: "textmill_plugim\0"))
                == "'HERE' has no entry 'textmill_plugin'")
    }

    @Test func refusesWhatIsCutShort() throws {
        let stamps = try #require(library.range(of: Data("|debug\n".utf8), options: .backwards)).upperBound
        #expect(refusal(of: library.prefix(stamps)) == "'HERE' is cut short")
        // Whatever else is missing at the end, it is refused or it runs: the loader is not let near what would kill it.
        for share in 0..<20 { _ = refusal(of: library.prefix(library.count * share / 20)) }
    }

    /// The places of the header's and of the first segment's numbers: all of them beyond any file.
    @Test(arguments: [
        [32..<40], [56..<58], [64 + 8..<64 + 16], [64 + 32..<64 + 40], [64 + 8..<64 + 16, 64 + 32..<64 + 40],
    ])
    func believesNoHeader(_ numbers: [Range<Int>]) {
        var bytes = library
        for number in numbers { bytes.replaceSubrange(number, with: Data(repeating: 0xFF, count: number.count)) }
        #expect(!ELFFile(bytes: bytes).isWhole)
    }

    @Test func readsNoHeaderThatIsNotThere() {
        #expect(!ELFFile(bytes: Data([0x7F, 0x45, 0x4C, 0x46, 2, 1])).isWhole)
        #expect(ELFFile(bytes: Data()).isWhole, "it is of another format")
    }

    /// Why a library of these bytes is refused, its path being 'HERE'.
    private func refusal(of bytes: Data) -> String? {
        let path = "\(scratch.path)/\(UUID().uuidString).so"
        do {
            try bytes.write(to: URL(fileURLWithPath: path))
            _ = try PluginLibrary(path: path).stages()
            return nil
        } catch {
            return (error as? Diagnostic)?.message.replacing(path, with: "HERE")
        }
    }

    private func replacing(_ text: String, with other: String) -> Data {
        precondition(text.utf8.count == other.utf8.count)
        var bytes = library
        while let range = bytes.range(of: Data(text.utf8)) { bytes.replaceSubrange(range, with: Data(other.utf8)) }
        return bytes
    }
}
