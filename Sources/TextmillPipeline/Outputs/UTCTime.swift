#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The time of day.
enum UTCTime {
    /// Now, to the second, as ISO 8601 writes it: `2026-05-05T09:30:00Z`.
    static var now: String {
        var seconds = time(nil)
        var parts = tm()
        gmtime_r(&seconds, &parts)
        let date = [Int(parts.tm_year) + 1900, Int(parts.tm_mon) + 1, Int(parts.tm_mday)]
        let clock = [parts.tm_hour, parts.tm_min, parts.tm_sec]
        return date.map { $0.padded(to: 2) }.joined(separator: "-") + "T"
            + clock.map { $0.padded(to: 2) }.joined(separator: ":") + "Z"
    }
}
