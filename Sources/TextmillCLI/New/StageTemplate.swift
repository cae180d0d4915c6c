/// The files of a stage to start from: it marks what is written in capitals.
struct StageTemplate {
    let name: StageName

    /// The stage as a plugin, with a pipeline that uses it, by their paths from the folder that the pipeline stands in.
    var pluginFiles: [NewFile] {
        let plugin = "Plugins/\(name.type)"
        return [NewFile(path: "\(plugin)/\(name.type).swift", text: swift)] + usage(plugins: [plugin])
    }

    /// A pipeline that uses the stage, its test, and a text for it to run on.
    func usage(plugins: [String] = []) -> [NewFile] {
        [
            NewFile(path: "\(name.name).yaml", text: pipeline(plugins: plugins)),
            NewFile(path: "\(name.name).test.yaml", text: test),
            NewFile(path: "Samples/\(name.name).txt", text: sample),
        ]
    }

    /// The stage in Swift.
    var swift: String {
        """
        import Textmill

        /// Marks the words that are written in capitals.
        struct \(name.type): Stage {
            static let purpose = "Marks the words that are written in capitals."
            static let marks: Layer = "\(name.name)"
            static let contract = Contract(provides: [marks])

            @Setting("Shortest word marked, in letters.", in: 1...) var minimum = 3

            func process(_ document: inout Document) {
                var marks: [Annotation] = []
                document.text.withBytes { bytes in
                    var offset = 0
                    while offset < bytes.count {
                        let start = offset
                        while isCapital(bytes[offset]) { offset += 1 }
                        if offset - start >= minimum { marks.append(Annotation(start..<offset)) }
                        offset = max(offset, start + 1)
                    }
                }
                document[Self.marks] = marks
            }

            private func isCapital(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") }
        }

        """
    }

    private func pipeline(plugins: [String]) -> String {
        let list = plugins.isEmpty ? "" : "plugins: [\(plugins.joined(separator: ", "))]\n"
        return """
            documents: [Samples/\(name.name).txt]
            \(list)stages:
              - \(name.name):
                  minimum: 3
            outputs:
              folder: \(name.name)-out

            """
    }

    private var test: String {
        """
        tests:
          - text: "The STAIRS are closed, OK?"
            expect:
              \(name.name): "The ⟦STAIRS⟧ are closed, OK?"
          - text: ""
            expect:
              \(name.name): ""

        """
    }

    private var sample: String { "Dear neighbours, the lift is OUT of order again. Please use the STAIRS. OK?\n" }
}
