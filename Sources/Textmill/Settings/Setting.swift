/// A setting of a stage, said once: its default, help, type and range. A pipeline file gives it under the property's
/// name in kebab case.
///
///     @Setting("Shortest sentence kept, in words.", in: 1...100) public var minimum = 3
@propertyWrapper
public struct Setting<Value: SettingValue>: Decodable, Sendable {
    /// The value: the pipeline file's, or the default.
    public var wrappedValue: Value
    let help: String
    let range: SettingRange?
    /// The file beside the stage that it is read from where a pipeline file says nothing.
    let file: String?

    /// A setting with its default and its help, which is a sentence.
    public init(wrappedValue: Value, _ help: String) {
        self.init(wrappedValue, help)
    }

    /// A number from `range`.
    public init(wrappedValue: Value, _ help: String, in range: ClosedRange<Value>) where Value: SettingNumber {
        self.init(wrappedValue, help, SettingRange(lower: range.lowerBound.number, upper: range.upperBound.number))
    }

    /// A number from `range` on.
    public init(wrappedValue: Value, _ help: String, in range: PartialRangeFrom<Value>) where Value: SettingNumber {
        self.init(wrappedValue, help, SettingRange(lower: range.lowerBound.number, upper: nil))
    }

    /// A value or none, and none by default.
    public init<Wrapped: SettingValue>(_ help: String) where Value == Wrapped? {
        self.init(nil, help)
    }

    /// A number from `range` on, or none, and none by default.
    public init<Number: SettingNumber>(_ help: String, in range: PartialRangeFrom<Number>) where Value == Number? {
        self.init(nil, help, SettingRange(lower: range.lowerBound.number, upper: nil))
    }

    /// A value that is read from a file, and by default from `file`, which lies in the folder of the stage's plugin.
    ///
    /// It is read when a pipeline is planned. A stage that is made by its plain initializer has none.
    ///
    ///     @Setting("The words that are marked.", file: "words.txt") var words: TextFile?
    public init<Wrapped: SettingValue>(_ help: String, file: String) where Value == Wrapped? {
        self.init(nil, help, file: file)
    }

    private init(_ value: Value, _ help: String, _ range: SettingRange? = nil, file: String? = nil) {
        wrappedValue = value
        self.help = help
        self.range = range
        self.file = file
    }

    /// A setting is made by its stage; decoding one alone is an error.
    public init(from decoder: any Decoder) throws { throw Diagnostic.error("a setting belongs to a stage") }
}

/// The numbers that a setting takes, borders included.
public struct SettingRange: Hashable, Sendable {
    /// The least.
    public let lower: Double
    /// The greatest, if there is one.
    public let upper: Double?

    /// The numbers from `lower` on, up to `upper` if there is one.
    package init(lower: Double, upper: Double?) {
        self.lower = lower
        self.upper = upper
    }

    /// Whether `number` is among them.
    public func contains(_ number: Double) -> Bool { number >= lower && number <= upper ?? .infinity }

    /// The range in words: "1 or more", "from 0 to 1".
    public var description: String {
        upper.map { "from \(Self.show(lower)) to \(Self.show($0))" } ?? "\(Self.show(lower)) or more"
    }

    private static func show(_ number: Double) -> String {
        Int(exactly: number).map { String($0) } ?? String(number)
    }
}
