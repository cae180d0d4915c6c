import Textmill
import TextmillLanguage
import TextmillTesting

/// What is found on the text of `marked`, written into it: the reason as label, what is known as attributes.
func boilerplate(in marked: String, kinds: [BoilerplateKind] = BoilerplateKind.allCases) -> String {
    let text = MarkedText(marked).text
    var document = Document(id: "test", text: text)
    document["edits"] = Boilerplate(kinds: Set(kinds)).edits(in: text).map {
        Annotation($0.span, label: $0.reason, attributes: $0.attributes)
    }
    return MarkedText(document, layer: "edits").description
}

/// `text` without what is found in it.
func stripped(_ text: String) throws -> String {
    var document = Document(id: "test", text: text)
    try document.apply(Boilerplate().edits(in: text))
    return document.text
}
