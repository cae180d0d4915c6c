/// Fills the stored properties of a stage, each with a `Setting` that has been read before.
///
/// It serves the initializer that the compiler writes for a `Decodable` stage, and nothing else.
struct SettingsDecoder: Decoder {
    let settings: [String: any Sendable]
    var codingPath: [any CodingKey] { [] }
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedDecodingContainer<Key> {
        KeyedDecodingContainer(Container(settings: settings))
    }

    func unkeyedContainer() throws -> any UnkeyedDecodingContainer { throw Diagnostic.onlySettings("a list") }
    func singleValueContainer() throws -> any SingleValueDecodingContainer { throw Diagnostic.onlySettings("a value") }

    private struct Container<Key: CodingKey>: KeyedDecodingContainerProtocol {
        let settings: [String: any Sendable]
        var codingPath: [any CodingKey] { [] }
        var allKeys: [Key] { [] }

        func contains(_ key: Key) -> Bool { settings[key.stringValue] != nil }
        func decodeNil(forKey key: Key) -> Bool { settings[key.stringValue] == nil }

        func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
            guard let setting = settings[key.stringValue] as? Value else {
                throw Diagnostic.onlySettings("the property '\(key.stringValue)'")
            }
            return setting
        }

        func nestedContainer<Inner>(keyedBy: Inner.Type, forKey key: Key) throws -> KeyedDecodingContainer<Inner> {
            throw Diagnostic.onlySettings("the property '\(key.stringValue)'")
        }
        func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
            throw Diagnostic.onlySettings("the property '\(key.stringValue)'")
        }
        func superDecoder() throws -> any Decoder { throw Diagnostic.onlySettings("a superclass") }
        func superDecoder(forKey key: Key) throws -> any Decoder { throw Diagnostic.onlySettings("a superclass") }
    }
}

extension Diagnostic {
    fileprivate static func onlySettings(_ found: String) -> Diagnostic {
        .error(
            "a stage keeps settings and nothing else, but \(found) is none",
            hint: "mark it '@Setting', or make it static")
    }
}
