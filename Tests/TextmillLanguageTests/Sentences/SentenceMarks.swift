import Textmill
import TextmillLanguage
import TextmillTesting

/// What a splitter marks on the text of `marked`, to be compared with `marked` itself.
func sentenceMarks(in marked: String, by splitter: SentenceSplitter = SentenceSplitter()) -> String {
    var document = Document(id: "test", text: MarkedText(marked).text)
    document[.sentences] = splitter.sentences(in: document.text).map { sentence in
        Annotation(sentence.span, label: sentence.isHeading ? "heading" : nil)
    }
    return MarkedText(document, layer: .sentences).description
}
