/// All that is wrong with one file.
public struct Diagnostics: Error, Sendable {
    /// What was found, in the order it was found.
    public private(set) var all: [Diagnostic] = []

    /// None yet.
    public init() {}

    /// One to begin with.
    public init(_ diagnostic: Diagnostic) { all = [diagnostic] }

    /// Notes one more; what has been said already, word for word at the same place, is not said twice.
    public mutating func add(_ diagnostic: Diagnostic) {
        if !all.contains(diagnostic) { all.append(diagnostic) }
    }

    /// The value of `work`, or nil, with what was wrong noted here.
    public mutating func collect<Value>(_ work: () throws -> Value) -> Value? {
        do {
            return try work()
        } catch let diagnostics as Diagnostics {
            diagnostics.all.forEach { add($0) }
        } catch let diagnostic as Diagnostic {
            add(diagnostic)
        } catch {
            add(.error("\(error)"))
        }
        return nil
    }

    /// Whether any of them is an error.
    public var hasErrors: Bool { all.contains { $0.severity == .error } }

    /// Throws all of them if any is an error.
    public func throwIfErrors() throws(Diagnostics) { if hasErrors { throw self } }
}
