import Textmill

extension PipelineSchema {
    /// The schema of `tests`.
    func tests(_ setting: SettingDeclaration) -> FieldValue {
        let keys = PipelineTest.keys.map { key in
            switch key.name {
            case "layers": field(key.name, layers(about: key.help))
            case "expect": field(key.name, expectations(about: key.help))
            default: field(key.name, schema(of: key))
            }
        }
        let test = map(of: keys, required: ["expect"])
        return .record([
            field("description", .string(setting.help)), field("type", .string("array")), field("items", test),
        ])
    }

    private func layers(about help: String) -> FieldValue {
        .record([
            field("description", .string(help)), field("type", .string("object")),
            field("additionalProperties", .record([field("type", .string("string"))])),
        ])
    }

    private func expectations(about help: String) -> FieldValue {
        let part = FieldValue.record([
            field("anyOf", .list([type("string"), .record([field("const", .boolean(true))])]))
        ])
        let annotation = FieldValue.record([
            field("type", .string("object")), field("required", .list([.string("span")])),
            field("additionalProperties", .record([field("type", .list(scalars))])),
        ])
        let annotations = FieldValue.record([
            field("type", .string("array")),
            field("items", .record([field("anyOf", .list([type("string"), annotation]))])),
        ])
        return .record([
            field("description", .string(help)), field("type", .string("object")), field("minProperties", .number("1")),
            field(
                "properties", .record([field("text", type("string")), field("dropped", part), field("failed", part)])),
            field("additionalProperties", .record([field("anyOf", .list([type("string"), annotations]))])),
        ])
    }

    private func map(of properties: [FieldValue.Field], required: [String]) -> FieldValue {
        .record([
            field("type", .string("object")), field("properties", .record(properties)),
            field("required", .list(required.map(FieldValue.string))), field("additionalProperties", .boolean(false)),
        ])
    }

    /// What an unquoted value may be to an editor.
    private var scalars: [FieldValue] { ["string", "number", "boolean"].map(FieldValue.string) }
}
