/// All that is wrong with one file.
public struct Diagnostics: Error, Sendable {
    /// What was found, in the order it was found.
    public private(set) var all: [Diagnostic] = []

    /// Where all that is to be said has been said.
    private var muted: Set<Place> = []

    /// None yet.
    public init() {}

    /// One to begin with.
    public init(_ diagnostic: Diagnostic) { all = [diagnostic] }

    /// Notes one more; what has been said already, word for word at the same place, is not said twice.
    public mutating func add(_ diagnostic: Diagnostic) {
        if let place = diagnostic.place, muted.contains(place) { return }
        if !all.contains(diagnostic) { all.append(diagnostic) }
    }

    /// Notes one more, which is the last to be said of its place: whatever else is wrong there comes of it.
    public mutating func addCause(_ diagnostic: Diagnostic) {
        add(diagnostic)
        if let place = diagnostic.place { muted.insert(place) }
    }

    /// Notes more.
    public mutating func add(_ others: Diagnostics) { others.all.forEach { add($0) } }

    /// The value of `work`, or nil, with what was wrong noted here.
    public mutating func collect<Value>(_ work: () throws -> Value) -> Value? {
        do {
            return try work()
        } catch let diagnostics as Diagnostics {
            add(diagnostics)
        } catch let diagnostic as Diagnostic {
            add(diagnostic)
        } catch {
            add(.error("\(error)"))
        }
        return nil
    }

    /// The same in the order of the file; those without a place come first.
    public var inFileOrder: Diagnostics {
        var sorted = self
        sorted.all = all.enumerated().sorted { left, right in
            let places = (left.element.place, right.element.place)
            return (places.0?.line ?? 0, places.0?.column ?? 0, left.offset)
                < (places.1?.line ?? 0, places.1?.column ?? 0, right.offset)
        }.map(\.element)
        return sorted
    }

    /// Whether any of them is an error.
    public var hasErrors: Bool { all.contains { $0.severity == .error } }

    /// Throws all of them if any is an error.
    public func throwIfErrors() throws(Diagnostics) { if hasErrors { throw self } }
}
