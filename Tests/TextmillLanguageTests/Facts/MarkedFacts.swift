import Textmill
import TextmillLanguage
import TextmillTesting

/// What `FactTagger` marks on the text of `marked`, to be compared with `marked` itself.
func factMarks(in marked: String, kinds: FactKind...) -> String {
    var document = Document(id: "test", text: MarkedText(marked).text)
    document[.entities] = (kinds.isEmpty ? FactTagger() : FactTagger(Set(kinds))).facts(in: document.text)
    return MarkedText(document, layer: .entities).description
}
