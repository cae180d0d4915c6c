import Testing
import Textmill
import TextmillPipeline
import TextmillTesting

@Suite struct GlossaryTests {
    private static let glossary = """
        # two words and a sign
        мост|моста|мосты\tдорога через реку
        вантовый мост | вантового моста\t мост на тросах
        БКЛ\tлиния

        """

    @Test(arguments: [
        "⟦Мост||term=мост|definition=дорога через реку⟧ и мостик.",
        "У ⟦вантового моста||term=вантовый мост|definition=мост на тросах⟧ ⟦БКЛ||term=БКЛ|definition=линия⟧, а не бкл.",
        "⟦МОСТЫ||term=мост|definition=дорога через реку⟧, ⟦мост||term=мост|definition=дорога через реку⟧",
        "Помост, автомосты.",
    ])
    func marksTerms(_ marked: String) throws {
        #expect(try marks(of: stage(), on: "terms", in: marked) == marked)
    }

    @Test func marksTheFirstMentionAlone() throws {
        let marked =
            "⟦Мост||term=мост|definition=дорога через реку⟧ не видит моста, и ⟦БКЛ||term=БКЛ|definition=линия⟧."
        #expect(try marks(of: stage("mentions", "first"), on: "terms", in: marked) == marked)
    }

    @Test func marksTheTermsOfItsOwnFileByDefault() throws {
        let marked = "⟦Trusses||term=truss|definition=a frame of bars that is stiff because it is made of triangles⟧."
        #expect(try marks(of: EveryPlugin.stage(of: "Glossary"), on: "terms", in: marked) == marked)
    }

    @Test func marksNothingWithoutAGlossary() throws {
        let stage = try EveryPlugin.stage(of: "Glossary", [("glossary", .null)])
        #expect(try marks(of: stage, on: "terms", in: "мост") == "мост")
    }

    @Test(arguments: [
        ("мост\tдорога\nтрос", "g.txt:2: no definition"), ("\tдорога", "g.txt:1: no definition"),
        ("мост\t ", "g.txt:1: no definition"),
        ("# a\n\n" + String(repeating: "a ", count: 40) + "\tb", "g.txt:3: a name of over 32 words and signs"),
    ])
    func saysWhereTheGlossaryIsWrong(_ text: String, _ message: String) {
        #expect {
            _ = try stage(reading: text)
        } throws: { "\($0)".contains(message) }
    }

    private func stage(
        _ name: String = "mentions", _ value: String = "all", reading text: String = glossary
    ) throws -> any Stage {
        try EveryPlugin.stage(
            of: "Glossary", [("glossary", .scalar("g.txt")), (name, .scalar(value))],
            readFile: .init(text: { _ in text }))
    }
}
