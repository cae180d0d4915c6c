/// What is known of an annotation or an edit beside its span: names and values, in the order they were given.
///
/// Values are text, so that a sum of money keeps every digit it was written with. Empty ones cost no allocation.
public struct Attributes: Hashable, Sendable, ExpressibleByDictionaryLiteral {
    private var names: [String] = []
    private var values: [String] = []

    /// The attributes named, each name once; of a name given twice the last value counts.
    public init(dictionaryLiteral pairs: (String, String)...) {
        for (name, value) in pairs { self[name] = value }
    }

    /// The value under `name`; nil where there is none, and setting nil takes it away.
    public subscript(name: String) -> String? {
        get { names.firstIndex(of: name).map { values[$0] } }
        set {
            guard let index = names.firstIndex(of: name) else {
                if let newValue {
                    names.append(name)
                    values.append(newValue)
                }
                return
            }
            if let newValue {
                values[index] = newValue
            } else {
                names.remove(at: index)
                values.remove(at: index)
            }
        }
    }
}

extension Attributes: RandomAccessCollection {
    /// One name with its value.
    public typealias Element = (name: String, value: String)

    /// Always 0.
    public var startIndex: Int { 0 }
    /// How many there are.
    public var endIndex: Int { names.count }
    /// The attribute that was given as number `index`, counted from 0.
    public subscript(index: Int) -> Element { (names[index], values[index]) }
}
