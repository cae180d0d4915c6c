import Testing
import Textmill

@testable import TextmillCLI
@testable import TextmillPipeline

struct AgendaTextTests {
    private func text(_ change: (inout Agenda) -> Void) -> String {
        var agenda = Agenda()
        agenda.documents = 10_000
        change(&agenda)
        return AgendaText(agenda, of: "news.yaml", into: "out").text
    }

    @Test func saysHowManyFromWhereAndWhy() {
        let told = text { agenda in
            agenda.items = [
                Agenda.Item(documents: 12, stage: "clean-text", reason: "changed", line: nil),
                Agenda.Item(documents: 9_988, stage: "tag-entities", reason: "setting 'types' changed", line: 14),
            ]
            agenda.gone = 1
        }
        #expect(
            told == """
                12 of 10,000 documents, from 'clean-text': changed
                9,988 of 10,000 documents, from 'tag-entities': setting 'types' changed, news.yaml:14
                1 document gone from the inputs

                """)
    }

    @Test func saysThatThereIsNothingToDo() {
        #expect(
            text { $0.isDone = true }
                == "nothing to do: 'out' holds what 'news.yaml' makes of 10,000 documents; '--fresh' runs it all again\n"
        )
        #expect(text { _ in } == "no stage runs; 10,000 documents to be written anew\n")
    }
}
