import Testing

@testable import TextmillCLI
@testable import TextmillPipeline

struct VerificationTextTests {
    @Test func saysWhatDiffersAndWhatToDo() {
        var verification = Verification()
        #expect(VerificationText(verification, folder: "out").text.hasPrefix("nothing to compare: 'out' holds"))
        (verification.documents, verification.compared) = (5_000, 200)
        #expect(
            VerificationText(verification, folder: "out").text == "200 of 5,000 documents run anew: all as they were\n")
        verification.firstLeftOut = "summarize"
        #expect(
            VerificationText(verification, folder: "out").text
                == "200 of 5,000 documents run anew, up to 'summarize', which is not what it was: all as they were\n")
        verification.firstLeftOut = nil
        verification.differences = [.init(id: "a.txt", stage: "summarize")]
        #expect(
            VerificationText(verification, folder: "out").text == """
                differs: 'a.txt' at 'summarize'
                200 of 5,000 documents run anew: 1 differs
                    what 'summarize' does has changed and its version has not; raise it, and the next run does it anew

                """)
    }
}
