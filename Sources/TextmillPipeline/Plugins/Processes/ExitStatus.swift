import Foundation

/// How a process ended.
enum ExitStatus: Hashable, Sendable {
    case code(Int32)
    case signal(Int32)

    /// In words, after the name of what ended.
    var description: String {
        switch self {
        case .code(let code): "ended with exit status \(code)"
        case .signal(let number): "was ended by signal \(number) (\(String(cString: strsignal(number))))"
        }
    }
}
