import CPCRE2
import Textmill

/// A compiled pattern, which several searches may use at once.
///
/// What is compiled is not written to any more, and each search has match data of its own (pcre2api, "Multithreading").
final class PatternProgram: Sendable {
    private nonisolated(unsafe) let code: OpaquePointer
    private let names: [(name: String, group: Int)]

    init(_ source: String) throws(PatternError) {
        var number: Int32 = 0
        var offset = 0
        let options = PCRE2_UTF | PCRE2_UCP | PCRE2_AUTO_CALLOUT | PCRE2_NEVER_BACKSLASH_C
        let compiled = source.withBytes { bytes in
            pcre2_compile_8(bytes.buffer(0..<bytes.count).baseAddress, bytes.count, options, &number, &offset, nil)
        }
        guard let compiled else { throw PatternError(number, at: offset, in: source) }
        code = compiled
        // Without it, where the processor has none, searches are slower and find the same.
        _ = pcre2_jit_compile_8(code, PCRE2_JIT_COMPLETE)
        names = Self.names(of: code)
    }

    deinit { pcre2_code_free_8(code) }

    /// All matches, from left to right, none of them empty.
    func matches(in bytes: Bytes, of source: String) throws -> [PatternMatch] {
        guard bytes.count > 0, var search = PatternSearch(code, bytes) else { return [] }
        defer { search.free() }
        var matches: [PatternMatch] = []
        while let span = try search.next(of: source) {
            var groups: Attributes = [:]
            for (name, group) in names where groups[name] == nil {
                if let part = search.span(of: group) { groups[name] = bytes.string(part) }
            }
            matches.append(PatternMatch(span: span, groups: groups))
        }
        return matches
    }

    private static func names(of code: OpaquePointer) -> [(name: String, group: Int)] {
        var count: UInt32 = 0
        var size: UInt32 = 0
        var table: UnsafePointer<UInt8>?
        pcre2_pattern_info_8(code, UInt32(PCRE2_INFO_NAMECOUNT), &count)
        pcre2_pattern_info_8(code, UInt32(PCRE2_INFO_NAMEENTRYSIZE), &size)
        pcre2_pattern_info_8(code, UInt32(PCRE2_INFO_NAMETABLE), &table)
        guard let table else { return [] }
        return (0..<Int(count)).map { index in
            let entry = table + index * Int(size)
            return (String(cString: entry + 2), Int(entry[0]) << 8 | Int(entry[1]))
        }.sorted { $0.group < $1.group }
    }
}

extension PatternError {
    fileprivate init(_ number: Int32, at offset: Int, in source: String) {
        var words = [UInt8](repeating: 0, count: 256)
        let count = pcre2_get_error_message_8(number, &words, words.count)
        message =
            count > 0 ? String(decoding: words.prefix(Int(count)), as: UTF8.self) : "it is not a regular expression"
        self.offset = String(decoding: source.utf8.prefix(offset), as: UTF8.self).unicodeScalars.count
    }
}
