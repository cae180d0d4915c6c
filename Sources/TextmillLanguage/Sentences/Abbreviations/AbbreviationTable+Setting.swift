public import Textmill

extension AbbreviationTable: SettingValue {
    /// A list of abbreviations.
    public static var kind: SettingKind { .list(.text) }
    /// The list; the abbreviations that come with Textmill are not told.
    public var yaml: String? { own.yaml }

    /// Reads a list of abbreviations, which join those that come with Textmill.
    public init(reading node: SettingNode) throws { self.init(own: try [String](reading: node)) }
}
