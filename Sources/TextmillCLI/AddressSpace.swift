import ArgumentParser
import Foundation
import TextmillPipeline

/// The memory that a run needs at least. Where the system gives less, threads cannot be made, which Dispatch waits for
/// without end, and memory cannot be had, by which a Swift program ends without a word.
struct AddressSpace {
    /// A run of no workers, and what each worker adds, in bytes: its stack, and what the C library sets aside for it. One worker
    /// was seen to wait without end at 330 MiB.
    private static let needs = (run: 320 << 20, worker: 96 << 20)

    /// How many bytes of memory the process may have; nil for as many as there are.
    let limit: Int?

    /// What the system gives this process.
    static var current: AddressSpace {
        var limit = rlimit()
        #if canImport(Glibc)
            guard getrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &limit) == 0 else {
                return AddressSpace(limit: nil)
            }
        #else
            guard getrlimit(RLIMIT_AS, &limit) == 0 else { return AddressSpace(limit: nil) }
        #endif
        return AddressSpace(limit: Int(exactly: limit.rlim_cur))
    }

    /// What is wrong with a run of `jobs` workers, and what to do about it; nil if nothing is.
    func shortage(for jobs: Int) -> String? {
        let need = Self.needs.run + jobs * Self.needs.worker
        guard let limit, limit < need else { return nil }
        return "memory is limited to \(limit >> 20) MiB, and a run of \(jobs) jobs needs \(need >> 20) MiB\n"
            + "    raise the limit ('ulimit -v'), or lower '--jobs'\n"
    }

    /// Ends the command where there is not enough for a run of `jobs` workers.
    func require(for jobs: Int) throws(ExitCode) {
        guard let shortage = shortage(for: jobs) else { return }
        Terminal.complain("error: \(shortage)")
        throw .worldFailed
    }
}
