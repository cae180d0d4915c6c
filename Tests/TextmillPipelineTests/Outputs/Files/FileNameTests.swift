import Testing
import TextmillTesting

@testable import TextmillPipeline

struct FileNameTests {
    @Test(arguments: [
        ("a.txt", "a.txt"), ("../../etc/x", "%2E.%2F..%2Fetc%2Fx"), ("/etc/passwd", "%2Fetc%2Fpasswd"), ("..", "%2E."),
        (".", "%2E"), ("", "~"), ("%2e%2e%2f", "%252e%252e%252f"), ("a\u{0}b\n", "a%00b%0A"), ("CON", "CON"),
        ("a. ", "a.%20"), ("~", "%7E"), ("-rf", "%2Drf"), ("$(x)", "%24%28x%29"), ("a\\b", "a%5Cb"),
        ("\u{202E}txt", "%E2%80%AEtxt"), ("Дождь-1_Ё", "Дождь-1_Ё"), ("и\u{306}", "и\u{306}"), ("東京", "東京"),
        ("a😀", "a%F0%9F%98%80"), (".hidden", "%2Ehidden"),
    ])
    func escapesWhatIsNotSafe(_ id: String, _ name: String) {
        #expect(Array(FileName.name(of: id).utf8) == Array(name.utf8))
    }

    @Test func cutsLongNamesWithoutMakingTwoTheSame() {
        let long = String(repeating: "я", count: 80)
        #expect(FileName.name(of: long) == long)
        let longer = [long + "а", long + "б", String(repeating: "/", count: 4096), String(repeating: "😀", count: 200)]
        let names = longer.map(FileName.name)
        #expect(Set(names).count == longer.count)
        for name in names { #expect(name.utf8.count <= 193 && name.contains("~")) }
        #expect(names[0].hasPrefix(long + "~"))
        #expect(names[2].hasPrefix(String(repeating: "%2F", count: 53) + "~"))
    }

    @Test func givesNoTwoIDsOneName() {
        var numbers = SeededNumbers(seed: 11)
        let letters: [Unicode.Scalar] = [
            "a", "A", ".", "-", "%", "2", "F", "/", "~", "я", "\u{0}", " ", "\u{306}", "и", "й",
        ]
        var idOf: [[UInt8]: [UInt8]] = [:]
        for _ in 0..<20_000 {
            let count = Int.random(in: 0..<(Int.random(in: 0..<50, using: &numbers) == 0 ? 300 : 6), using: &numbers)
            let scalars = (0..<count).map { _ in
                Int.random(in: 0..<5, using: &numbers) == 0
                    ? Unicode.Scalar.random(using: &numbers)
                    : letters[Int.random(in: 0..<letters.count, using: &numbers)]
            }
            let id = Array(String(String.UnicodeScalarView(scalars)).utf8)
            let name = Array(FileName.name(of: String(decoding: id, as: UTF8.self)).utf8)
            #expect(idOf.updateValue(id, forKey: name) ?? id == id)
            #expect(name.count <= 193 && !name.isEmpty && name[0] != UInt8(ascii: ".") && name[0] != UInt8(ascii: "-"))
            #expect(name.allSatisfy { $0 > 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "/") })
        }
    }

    @Test func numbersFoldersAndParts() {
        #expect(FileName.folder(of: "clean-text", at: 0) == "01-clean-text")
        #expect(FileName.folder(of: "../x", at: 99) == "100-%2E.%2Fx")
        #expect(FileName.part(7) == "part-00007")
        #expect(FileName.part(123_456) == "part-123456")
        #expect(FileName.number(ofPart: "part-00007") == 7)
        #expect(FileName.number(ofPart: "part-123456") == 123_456)
        for name in ["part-7", "part-0000x", "part-+0007", "part--0007", "x", ""] {
            #expect(FileName.number(ofPart: name) == nil)
        }
    }
}
