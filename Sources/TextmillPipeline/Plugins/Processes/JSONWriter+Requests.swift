import Textmill

extension JSONWriter {
    /// The first frame to a program: who asks, for which stage, with which settings.
    static func hello(_ stage: PluginStage, _ settings: [FieldValue.Field]) -> [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.member("type", "hello")
            json.member("protocol", PluginManifest.protocolVersion)
            json.member("textmill", TextmillVersion.current)
            json.member("stage", stage.name)
            json.key("settings")
            json.value(.record(settings))
        }
        return json.frame
    }

    /// A frame that asks for the work on `documents`, each with its number.
    static func process(
        _ documents: [(number: Int, document: Document)], layers: [Layer], offsets: OutputSettings.Offsets
    ) -> [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.member("type", "process")
            json.key("documents")
            json.array { json in
                for (number, document) in documents { json.request(number, document, layers, offsets) }
            }
        }
        return json.frame
    }

    /// What was written, as a frame.
    private var frame: [UInt8] {
        var frame: [UInt8] = []
        frame.reserveCapacity(bytes.count + 16)
        frame.appendDecimal(bytes.count)
        frame.append(UInt8(ascii: "\n"))
        frame += bytes
        frame.append(UInt8(ascii: "\n"))
        return frame
    }

    private mutating func request(
        _ number: Int, _ document: Document, _ layers: [Layer], _ offsets: OutputSettings.Offsets
    ) {
        object { json in
            json.member("number", number)
            json.member("id", document.id)
            json.member("text", document.text)
            json.fields(document.fields)
            guard !layers.isEmpty else { return }
            json.key("layers")
            json.object { json in
                document.text.withBytes { bytes in
                    var counter = OffsetCounter(bytes, in: offsets)
                    for layer in layers {
                        json.key(layer.name)
                        json.array { json in
                            for annotation in document[layer] {
                                json.object { json in
                                    json.mark(annotation, on: annotation.span, of: bytes, &counter)
                                    // All its digits, for the program may give it back.
                                    if let score = annotation.score, score.isFinite {
                                        json.key("score")
                                        json.literal(score.description)
                                    }
                                    json.attributes(annotation.attributes)
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}
