import Textmill

/// A plan as Mermaid text: each stage a box, each arrow the layers that go from one stage to another.
public struct MermaidGraph {
    private let plan: Plan

    /// The graph of `plan`.
    public init(plan: Plan) { self.plan = plan }

    /// The graph, from the documents down to the outputs.
    public var text: String {
        var lines = ["flowchart TD", "    documents([documents])"]
        var givers: [Layer: String] = [:]
        var textGiver = "documents"
        for (index, step) in plan.steps.enumerated() {
            let box = "s\(index + 1)"
            let own = step.stage.name
            lines.append("    \(box)[\"\(step.name == own ? own : "\(step.name)<br/>\(own)")\"]")
            lines.append("    \(textGiver) -->|text| \(box)")
            for layer in step.contract.requires.sorted(by: { $0.name < $1.name }) {
                if let giver = givers[layer], layer != .text { lines.append("    \(giver) -->|\(layer.name)| \(box)") }
            }
            if step.contract.dropsLayers { givers = [:] }
            if step.contract.rewrites { textGiver = box }
            for layer in step.contract.provides where layer != .text { givers[layer] = box }
        }
        lines.append("    outputs([outputs])")
        lines.append("    \(textGiver) -->|text| outputs")
        for (layer, giver) in givers.sorted(by: { $0.key.name < $1.key.name }) {
            lines.append("    \(giver) -->|\(layer.name)| outputs")
        }
        return lines.joined(separator: "\n")
    }
}
