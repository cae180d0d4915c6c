public import Textmill

/// The JSON Schema of pipeline files, from which editors complete and check them (json-schema.org, draft 2020-12).
public struct PipelineSchema {
    private let stages: StageRegistry

    /// The schema of files that may name `stages`.
    public init(stages: StageRegistry) { self.stages = stages }

    /// The schema.
    public var value: FieldValue {
        var properties = PipelineFile.settings.map { setting in
            switch setting.name {
            case "documents": field(setting.name, documents(setting))
            case "stages": field(setting.name, stageList(setting))
            case "tests": field(setting.name, tests(setting))
            case "outputs": field(setting.name, group(OutputSettings.settings, about: setting.help))
            default: field(setting.name, schema(of: setting))
            }
        }
        properties.sort { $0.name < $1.name }
        return .record([
            field("$schema", .string("https://json-schema.org/draft/2020-12/schema")),
            field("title", .string("Textmill pipeline")),
            field("type", .string("object")),
            field("properties", .record(properties)),
            field("patternProperties", .record([field("^x-", .record([]))])),
            field("required", .list([.string("stages")])),
            field("additionalProperties", .boolean(false)),
        ])
    }

    private func documents(_ setting: SettingDeclaration) -> FieldValue {
        let entry = FieldValue.record([
            field("anyOf", .list([type("string"), group(InputEntry.keys, required: ["path"])]))
        ])
        return .record([
            field("description", .string(setting.help)),
            field("anyOf", .list([entry, .record([field("type", .string("array")), field("items", entry)])])),
        ])
    }

    private func stageList(_ setting: SettingDeclaration) -> FieldValue {
        let names = FieldValue.record([field("enum", .list(stages.names.map(FieldValue.string)))])
        let maps = stages.stages.map { stage in
            let settings = group(stage.settings, about: stage.purpose)
            let properties = [
                field(stage.name, .record([field("anyOf", .list([settings, type("null")]))])),
                field("as", .record([field("type", .string("string")), field("pattern", .string("^[a-z0-9-]+$"))])),
                field("on-error", .record([field("enum", .list(OnError.allCases.map { .string($0.rawValue) }))])),
                field("timeout", .record(fields(of: TimeSpan.kind))),
            ]
            return FieldValue.record([
                field("type", .string("object")), field("properties", .record(properties)),
                field("required", .list([.string(stage.name)])), field("additionalProperties", .boolean(false)),
            ])
        }
        return .record([
            field("description", .string(setting.help)), field("type", .string("array")),
            field("minItems", .number("1")), field("items", .record([field("anyOf", .list([names] + maps))])),
        ])
    }

    func group(
        _ settings: [SettingDeclaration], about: String? = nil, required: [String] = []
    ) -> FieldValue {
        var fields = about.map { [field("description", .string($0))] } ?? []
        fields.append(field("type", .string("object")))
        fields.append(field("properties", .record(settings.map { field($0.name, schema(of: $0)) })))
        if !required.isEmpty { fields.append(field("required", .list(required.map(FieldValue.string)))) }
        fields.append(field("additionalProperties", .boolean(false)))
        return .record(fields)
    }

    func schema(of setting: SettingDeclaration) -> FieldValue {
        var fields = [field("description", .string(setting.help))] + self.fields(of: setting.kind)
        if let range = setting.range {
            fields.append(field("minimum", .number(shown(range.lower))))
            if let upper = range.upper { fields.append(field("maximum", .number(shown(upper)))) }
        }
        if setting.standard == nil { return .record(nullable(fields)) }
        return .record(fields)
    }

    private func fields(of kind: SettingKind) -> [FieldValue.Field] {
        switch kind {
        case .boolean: [field("type", .string("boolean"))]
        case .integer: [field("type", .string("integer"))]
        case .number: [field("type", .string("number"))]
        case .text, .file, .pattern: [field("type", .list(["string", "number", "boolean"].map(FieldValue.string)))]
        case .choice(let words): [field("enum", .list(words.map(FieldValue.string)))]
        case .list(let inner):
            [
                field(
                    "anyOf",
                    .list([
                        .record(fields(of: inner)),
                        .record([field("type", .string("array")), field("items", .record(fields(of: inner)))]),
                    ]))
            ]
        case .map(let inner):
            [field("type", .string("object")), field("additionalProperties", .record(fields(of: inner)))]
        case .other: [field("type", .list(["string", "number"].map(FieldValue.string)))]
        }
    }

    private func nullable(_ fields: [FieldValue.Field]) -> [FieldValue.Field] {
        fields.map { entry in
            guard entry.name == "type", case .string = entry.value else { return entry }
            return field("type", .list([entry.value, .string("null")]))
        }
    }

    private func shown(_ number: Double) -> String { Int(exactly: number).map { String($0) } ?? String(number) }
    func type(_ name: String) -> FieldValue { .record([field("type", .string(name))]) }
    func field(_ name: String, _ value: FieldValue) -> FieldValue.Field { .init(name: name, value: value) }
}
