import Foundation

/// The value of an environment variable, or nil if it is not set.
func environment(_ name: String) -> String? { ProcessInfo.processInfo.environment[name] }
