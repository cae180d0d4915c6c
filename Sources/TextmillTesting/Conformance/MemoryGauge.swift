import Foundation

/// Tells how much memory is in use.
package struct MemoryGauge: Sendable {
    /// Bytes in use; nil where nothing tells.
    package let bytes: @Sendable () -> Int?

    package init(bytes: @escaping @Sendable () -> Int?) { self.bytes = bytes }

    /// The memory of this process that is resident, by Linux's `/proc`.
    package static let resident = MemoryGauge {
        let fields = (try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8))?.split(separator: " ")
        return fields.flatMap { $0.count > 1 ? Int($0[1]) : nil }.map { $0 * NSPageSize() }
    }
}
