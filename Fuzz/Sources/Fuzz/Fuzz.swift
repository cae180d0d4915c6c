import Glibc

/// The subject of this run.
private let subject = getenv("SUBJECT").flatMap { Subject(rawValue: String(cString: $0)) }

/// What libFuzzer calls with each input.
@_cdecl("LLVMFuzzerTestOneInput") public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
    guard let subject else {
        print("SUBJECT is to be one of \(Subject.allCases.map(\.rawValue).joined(separator: ", "))")
        exit(2)
    }
    subject.take(UnsafeBufferPointer(start: start, count: count))
    return 0
}

/// libFuzzer's own main function, which SwiftPM's name for ours leads to.
@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
    _ count: UnsafeMutablePointer<CInt>,
    _ words: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
    _ callback: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

@_cdecl("Fuzz_main") public func main(
    _ count: CInt, _ words: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
) -> CInt {
    var (count, words) = (count, words)
    return runDriver(&count, &words) { fuzz($0, $1) }
}

/// Traps unless `holds`, so that libFuzzer keeps the input.
func require(_ holds: Bool, _ sentence: @autoclosure () -> String) {
    if !holds { fatalError(sentence()) }
}

/// Traps if there are `faults`.
func requireNone(_ faults: [String]) { require(faults.isEmpty, faults.joined(separator: "\n")) }
