/// All that is wrong with one file, up to as much as a person reads.
public struct Diagnostics: Error, Sendable {
    /// What was found, in the order it was found.
    public private(set) var all: [Diagnostic] = []
    /// Whether any of them is an error.
    public private(set) var hasErrors = false

    /// Where all that is to be said has been said.
    private var muted: Set<Place> = []

    /// None yet.
    public init() {}

    /// One to begin with.
    public init(_ diagnostic: Diagnostic) { add(diagnostic) }

    /// How many are kept.
    private static let most = 100

    /// Whether there are so many that no more are noted. What goes on looking for mistakes can stop.
    public var isFull: Bool { all.count >= Self.most }

    /// Notes one more; what has been said already, word for word at the same place, is not said twice.
    public mutating func add(_ diagnostic: Diagnostic) {
        if let place = diagnostic.place, muted.contains(place) { return }
        if diagnostic.severity == .error { hasErrors = true }
        if !isFull, !all.contains(diagnostic) { all.append(diagnostic) }
    }

    /// Notes one more, which is the last to be said of its place: whatever else is wrong there comes of it.
    public mutating func addCause(_ diagnostic: Diagnostic) {
        add(diagnostic)
        if let place = diagnostic.place { mute(place) }
    }

    /// Says no more of `place`.
    public mutating func mute(_ place: Place) { muted.insert(place) }

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

    /// The same in the order of the file; those without a place come first, and last that there are more.
    public var inFileOrder: Diagnostics {
        var sorted = self
        sorted.all = all.enumerated().sorted { left, right in
            let places = (left.element.place, right.element.place)
            return (places.0?.line ?? 0, places.0?.column ?? 0, left.offset)
                < (places.1?.line ?? 0, places.1?.column ?? 0, right.offset)
        }.map(\.element)
        if isFull { sorted.all.append(.error("there is more wrong, which is not told here", hint: "mend this first")) }
        return sorted
    }

    /// Throws all of them if any is an error.
    public func throwIfErrors() throws(Diagnostics) { if hasErrors { throw self } }
}
