import CPCRE2
import Textmill

/// One search through one text, which counts its steps.
///
/// PCRE2's own limits count steps from each place a match is tried at, so a pattern that runs far from every place still
/// takes the square of the text's length. Here a callout before each part of the pattern counts over the whole search,
/// and counts how far the search has moved as well.
struct PatternSearch {
    private let code: OpaquePointer
    private let bytes: Bytes
    private let data: OpaquePointer
    private let context: OpaquePointer
    private let budget: UnsafeMutablePointer<StepBudget>
    private var offset = 0

    /// Steps that every search may take, and steps more for each byte of its text.
    private static let steps = (least: 1 << 20, perByte: 256)
    /// PCRE2's limits for one place: backtracking points, their nesting, and KiB of memory.
    private static let limits = (match: UInt32(10_000_000), depth: UInt32(100_000), heap: UInt32(65_536))

    /// A search of `bytes`; nil where there is no memory for one.
    init?(_ code: OpaquePointer, _ bytes: Bytes) {
        guard let data = pcre2_match_data_create_from_pattern_8(code, nil) else { return nil }
        guard let context = pcre2_match_context_create_8(nil) else {
            pcre2_match_data_free_8(data)
            return nil
        }
        self.code = code
        self.bytes = bytes
        self.data = data
        self.context = context
        budget = .allocate(capacity: 1)
        budget.initialize(to: StepBudget(left: Self.steps.least + Self.steps.perByte * bytes.count))
        pcre2_set_match_limit_8(context, Self.limits.match)
        pcre2_set_depth_limit_8(context, Self.limits.depth)
        pcre2_set_heap_limit_8(context, Self.limits.heap)
        pcre2_set_callout_8(context, countStep, budget)
    }

    func free() {
        budget.deallocate()
        pcre2_match_context_free_8(context)
        pcre2_match_data_free_8(data)
    }

    /// The next match that is not empty. Throws where the steps run out.
    mutating func next(of source: String) throws -> Range<Int>? {
        while offset < bytes.count {
            let result = match(PCRE2_NOTEMPTY | PCRE2_NO_UTF_CHECK)
            if result == PCRE2_ERROR_NOMATCH { return nil }
            guard result >= 0 else { throw PatternLimitError(pattern: source) }
            guard let span = span(of: 0) else { return nil }
            let start = max(span.lowerBound, offset)
            offset = max(span.upperBound, bytes.end(at: offset))
            if start < span.upperBound { return start..<span.upperBound }
        }
        return nil
    }

    /// What group number `group` matched; nil for nothing.
    func span(of group: Int) -> Range<Int>? {
        guard group < Int(pcre2_get_ovector_count_8(data)), let borders = pcre2_get_ovector_pointer_8(data) else {
            return nil
        }
        let (start, end) = (borders[2 * group], borders[2 * group + 1])
        // A group that took no part has borders of -1.
        return start >= 0 && start <= end && end <= bytes.count ? start..<end : nil
    }

    /// Runs the pattern; where compiled code runs out of its stack, the interpreter takes over.
    private func match(_ options: UInt32) -> Int32 {
        let subject = bytes.buffer(0..<bytes.count).baseAddress
        let result = pcre2_match_8(code, subject, bytes.count, offset, options, data, context)
        guard result == PCRE2_ERROR_JIT_STACKLIMIT else { return result }
        return pcre2_match_8(code, subject, bytes.count, offset, options | PCRE2_NO_JIT, data, context)
    }
}

/// What is left of a search's steps.
private struct StepBudget {
    var left: Int
    var position = 0
}

/// Counts one step, and the bytes the search has moved since the last; stops it when they are used up.
private func countStep(_ block: UnsafeMutablePointer<pcre2_callout_block_8>?, _ data: UnsafeMutableRawPointer?) -> Int32
{
    guard let block, let budget = data?.assumingMemoryBound(to: StepBudget.self) else { return 0 }
    let position = block.pointee.current_position
    budget.pointee.left -= 1 + abs(position - budget.pointee.position)
    budget.pointee.position = position
    return budget.pointee.left < 0 ? PCRE2_ERROR_CALLOUT : 0
}
