import Foundation

/// Which build of one of Textmill's modules it is: the one a plugin was compiled against, or the one in this program.
///
/// Swift's layouts are fixed when a plugin is compiled, so it can run only with the very modules that it was compiled
/// against. `Sources/InterfaceStamp` writes both sides of the comparison.
struct ModuleStamp: Hashable, Sendable {
    let module: String
    /// Of the module's sources.
    let digest: String
    /// The first line of `swiftc --version`.
    let compiler: String
    /// The kind of machine, as the compiler calls it.
    let target: String
    /// `debug` or `release`.
    let configuration: String
    /// The stamp as it stands in a library, without its end.
    let text: String

    private static let mark = "textmill-interface|"

    /// Reads a stamp as it stands in a library, without its end.
    init?(_ text: String) {
        let parts = text.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 6, text.hasPrefix(Self.mark) else { return nil }
        (module, digest, compiler, target, configuration) = (parts[1], parts[2], parts[3], parts[4], parts[5])
        self.text = text
    }

    /// The stamps that stand in the bytes of a library, each once.
    static func all(in library: Data) -> [ModuleStamp] {
        var stamps: [ModuleStamp] = []
        var rest = library[...]
        while let start = rest.range(of: Data(mark.utf8))?.lowerBound {
            let line = rest[start...].prefix(512).prefix { $0 != UInt8(ascii: "\n") }
            if let stamp = ModuleStamp(String(decoding: line, as: UTF8.self)), !stamps.contains(stamp) {
                stamps.append(stamp)
            }
            rest = rest[(start + mark.utf8.count)...]
        }
        return stamps
    }

    /// Why a plugin compiled against this module cannot run with `other`, which this program has; nil if it can.
    func difference(from other: ModuleStamp?) -> String? {
        guard let other else { return "needs the module '\(module)', which this program does not have" }
        if target != other.target { return "was built for \(target), and this program for \(other.target)" }
        if compiler != other.compiler { return "was built by \(compiler), and this program by \(other.compiler)" }
        if digest != other.digest { return "was built against another version of '\(module)' than this program has" }
        guard configuration != other.configuration else { return nil }
        return
            "was built against a \(configuration) build of '\(module)', and this program has a \(other.configuration) one"
    }
}

extension [ModuleStamp] {
    /// Why a plugin compiled against these modules cannot run in a program that has `others`; nil if it can.
    func firstDifference(from others: [ModuleStamp]) -> String? {
        lazy.compactMap { stamp in stamp.difference(from: others.first { $0.module == stamp.module }) }.first
    }
}
