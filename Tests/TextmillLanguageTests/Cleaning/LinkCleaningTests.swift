import Testing
import Textmill
import TextmillLanguage

@Suite struct LinkCleaningTests {
    private func links(in text: String) -> [String] {
        text.withBytes { bytes in Links(in: bytes).map { bytes.string($0) } }
    }

    private func clean(_ text: String, _ style: LinkStyle) throws -> String {
        var document = Document(id: "test", text: text)
        try document.apply(text.withBytes(LinkCleaning(style).edits))
        return document.text
    }

    @Test(arguments: [
        ("см. https://orda.example/news?id=5&x=a%20b#top, да", ["https://orda.example/news?id=5&x=a%20b#top"]),
        (
            "HTTP://A.example! (www.b.example) <ftp://c.example/d>",
            ["HTTP://A.example", "www.b.example", "ftp://c.example/d"]
        ),
        (
            "https://w.example/Ёж_(зверь)) и «https://президент.example»",
            ["https://w.example/Ёж_(зверь)", "https://президент.example"]
        ),
        ("详见https://x.example查看", ["https://x.example"]),
        ("в t.me/orda/5, на orda-news.ru/мэр… и 2.uk/x", ["t.me/orda/5", "orda-news.ru/мэр", "2.uk/x"]),
        (
            "so...t.me/a -t.me/b вt.me/c a@t.me/d t.me/ .me/e x.Me/and says.He/she км/ч",
            ["t.me/a", "t.me/b", "x.Me/and"]
        ),
        ("https://a.example…http://b.example:8080/~c/", ["https://a.example", "http://b.example:8080/~c/"]),
        ("xhttp://a awww.b.c http:// www. www.. ://x Site.example и/или a@b.example", []),
    ])
    func findsAddresses(_ text: String, _ expected: [String]) {
        #expect(links(in: text) == expected)
    }

    @Test func aPlaceholderTakesTheirPlace() throws {
        #expect(try clean("Тут https://a.example/b, там www.c.example.", .placeholder) == "Тут [url], там [url].")
    }

    @Test func removalTakesBracketsAndLinesAlong() throws {
        #expect(try clean("Сайт (https://a.example) открыт", .remove) == "Сайт  открыт")
        #expect(try clean("Сайт https://a.example.", .remove) == "Сайт.")
        #expect(try clean("а\nhttps://a.example www.b.example\nб", .remove) == "а\nб")
        #expect(try clean("详见https://x.example查看", .remove) == "详见 查看")
        #expect(try clean("Сайт https://a.example", .remove) == "Сайт ")
        #expect(try clean("Сайт https://a.example", .keep) == "Сайт https://a.example")
    }
}
