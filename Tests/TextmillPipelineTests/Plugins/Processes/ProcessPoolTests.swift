import Foundation
import Testing
import Textmill

@testable import TextmillPipeline

@Suite(.serialized, .timeLimit(.minutes(5))) struct ProcessPoolTests {
    /// Sound documents around and among those that `bad` stands for.
    private let texts = ["один", "two", "bad", "", "three\nlines\u{0} 🙂", "четыре"]

    private func expectOthersSound(_ outcomes: [String], badSay words: String) {
        #expect(outcomes.count == texts.count)
        for (text, outcome) in zip(texts, outcomes) {
            if text == "bad" {
                #expect(outcome.contains(words) && outcome.contains("plugin 'probe'"), "\(outcome)")
            } else {
                #expect(outcome == "ok \(text)")
            }
        }
    }

    @Test(arguments: ["", "batch: 16", "processes: 2", "processes: 2\nbatch: 3"])
    func everyDocumentGetsItsOwnAnswer(_ limits: String) throws {
        let plugin = try ProbePlugin("result(document)", limits: limits)
        defer { plugin.remove() }
        let texts = (0..<300).map { "текст \($0)" + String(repeating: "ж🙂", count: $0) }
        #expect(try plugin.outcomes(of: texts) == texts.map { "ok \($0)" })
    }

    @Test(arguments: [
        ("os._exit(3)", "ended with exit status 3"),
        ("os.kill(os.getpid(), signal.SIGSEGV)", "was ended by signal 11"),
        ("time.sleep(30)", "did not answer within 300ms"),
        ("[signal.signal(s, signal.SIG_IGN) for s in (2, 15)]; time.sleep(30)", "did not answer within 300ms"),
        ("write(b'nonsense')", "garbled"),
        ("write(b'4\\nnull\\n')", "garbled"),
        ("write(b'3\\n{}}\\n')", "garbled"),
        ("write(b'20\\n{'); os._exit(0)", "it ends in the middle"),
        ("write(b'4294967296\\n')", "256 MiB"),
        ("send(type='result', number=4711)", "number 4711"),
        ("send(type='progress', number=4711)", "number 4711"),
        ("send(type='nothing')", "'nothing'"),
        ("os.close(4); time.sleep(30)", "closed the channel"),
        ("os.fork() == 0 and time.sleep(30); os._exit(9)", "ended with exit status 9"),
        // One that has left the group, and holds the pipes open for as long as it likes.
        ("os.fork() == 0 and (os.setsid(), time.sleep(3)); os._exit(9)", "ended with exit status 9"),
        ("result(document, layers={'words': [{'start': 0, 'end': 9}]})", "0 to 9"),
        ("result(document, layers={'words': [{'start': 2, 'end': 1}]})", "2 to 1"),
        ("result(document, layers={'names': []})", "'names'"),
        ("result(document, layers=[])", "no record"),
        ("result(document, edits=[{'start': 0, 'end': 1, 'replacement': '', 'reason': 'why'}])", "changed the text"),
    ])
    func onlyTheDocumentAtFaultFails(_ deed: String, _ words: String) throws {
        let plugin = try ProbePlugin(
            "if text == 'bad': \(deed)\nelse: result(document)", limits: "timeout: 300ms\nbatch: 2")
        defer { plugin.remove() }
        expectOthersSound(try plugin.outcomes(of: texts), badSay: words)
    }

    @Test func aPipelinesTimeoutTakesThePlaceOfItsOwn() throws {
        let plugin = try ProbePlugin("if text == 'bad': time.sleep(30)\nelse: result(document)", limits: "timeout: 60s")
        defer { plugin.remove() }
        let pool = try plugin.pool()
        defer { pool.close() }
        pool.limit(to: .milliseconds(300))
        expectOthersSound(plugin.send(texts, to: pool), badSay: "did not answer within 300ms")
    }

    @Test func aFailureIsHandedOnInItsOwnWords() throws {
        let plugin = try ProbePlugin("send(type='failure', number=document['number'], error='no ' + text)")
        defer { plugin.remove() }
        #expect(try plugin.outcomes(of: ["a", "b"]) == ["no a", "no b"])
        #expect(plugin.starts == 1)
    }

    @Test func ofTwoAnswersTheFirstCounts() throws {
        let plugin = try ProbePlugin("result(document)\nif text == 'bad': result(document, layers={})")
        defer { plugin.remove() }
        #expect(try plugin.outcomes(of: texts) == texts.map { "ok \($0)" })
        let note = "probe: answered a document twice, of which the first answer counts"
        #expect(plugin.said.withLock { $0 } == [note])
    }

    @Test func signsOfProgressHoldOffOneTimeoutAndNotTheOther() throws {
        let plugin = try ProbePlugin(
            """
            for _ in range(6 if text == 'slow' else 500 if text == 'bad' else 0):
                send(type='progress', number=document['number'])
                time.sleep(0.05)
            result(document)
            """, limits: "timeout: 800ms\nprogress: 200ms")
        defer { plugin.remove() }
        let outcomes = try plugin.outcomes(of: ["slow", "bad", "quick"])
        #expect(outcomes[0] == "ok slow" && outcomes[2] == "ok quick")
        #expect(outcomes[1].contains("within 800ms"))
    }

    @Test func answersMayComeInAnyOrder() throws {
        let plugin = try ProbePlugin(
            """
            hello()
            while True:
                frame = read()
                if frame is None: break
                for document in reversed(frame['documents']): result(document)
            """, limits: "batch: 10", wholeProgram: true)
        defer { plugin.remove() }
        let texts = (0..<50).map { "text \($0)" }
        #expect(try plugin.outcomes(of: texts) == texts.map { "ok \($0)" })
    }

    @Test func editsAndThenLayersAreMade() throws {
        let plugin = try ProbePlugin(
            """
            edit = {'start': 1, 'end': 3, 'replacement': '🙂', 'reason': 'smile', 'attributes': {'k': 'v'}}
            result(document, edits=[edit], layers={'words': [{'start': 1, 'end': 3, 'label': 'x', 'score': 0.1}]})
            """, provides: "text, words")
        defer { plugin.remove() }
        let pool = try plugin.pool()
        defer { pool.close() }
        let made = Locked<Document?>(nil)
        pool.process(Document(id: "d", text: "Яблоко")) { result in
            made.withLock { $0 = try? result.get() }
            made.wakeAll()
        }
        let document = made.wait { $0 }
        #expect(document.text == "Я🙂око")
        #expect(document.edits.map(\.reason) == ["smile"] && document.edits.first?.attributes["k"] == "v")
        #expect(document[.words] == [Annotation(2..<8, label: "x", score: 0.1)])
    }

    /// Before each span stand letters of one, two, three and four bytes; the program counts as `plugin.yaml` says.
    @Test(arguments: [("code-points", "(4, 5)"), ("bytes", "(10, 14)"), ("utf16", "(5, 7)")])
    func offsetsAreOfTheUnitThatIsAskedForInBothDirections(_ unit: String, sent: String) throws {
        let plugin = try ProbePlugin(
            """
            units = {'code-points': lambda t: len(t), 'bytes': lambda t: len(t.encode()),
                'utf16': lambda t: len(t.encode('utf-16-le')) // 2}
            count = units['\(unit)']
            mark = document['layers']['marks'][0]
            start, end = count('aж…🙂'), count('aж…🙂😀')
            if (mark['start'], mark['end']) != (start, end) or str((start, end)) != '\(sent)':
                send(type='failure', number=document['number'], error=str(mark))
            else:
                # '🙂' goes, and 'я' becomes '𝕐': what follows moves along, in a text of other widths.
                edits = [{'start': count('aж…'), 'end': count('aж…🙂'), 'replacement': '', 'reason': 'frown'},
                    {'start': count('aж…🙂😀'), 'end': count('aж…🙂😀я'), 'replacement': '𝕐', 'reason': 'letter'}]
                result(document, edits=edits, layers={'words': [
                    {'start': count('aж…'), 'end': count('aж…😀')}, {'start': count('aж…😀'), 'end': count('aж…😀𝕐')}]})
            """, limits: "offsets: \(unit)", requires: "marks", provides: "text, words")
        defer { plugin.remove() }
        let pool = try plugin.pool()
        defer { pool.close() }
        var document = Document(id: "d", text: "aж…🙂😀яz")
        document["marks"] = [Annotation(10..<14)]
        let made = Locked<Result<Document, any Error>?>(nil)
        pool.process(document) { result in
            made.withLock { $0 = result }
            made.wakeAll()
        }
        let answer = try made.wait { $0 }.get()
        #expect(answer.text == "aж…😀𝕐z")
        #expect(answer[.words] == [Annotation(6..<10), Annotation(10..<14)])
        #expect(answer[.words].map { String(answer[$0]) } == ["😀", "𝕐"])
    }

    /// An emoji is two units, and no span begins or ends between them.
    @Test(arguments: [(1, 2), (0, 2), (2, 3)])
    func aSpanThatCutsAnEmojiFailsItsDocument(_ start: Int, _ end: Int) throws {
        let mark = "{'start': \(start), 'end': \(end)}"
        let plugin = try ProbePlugin("result(document, layers={'words': [\(mark)]})", limits: "offsets: utf16")
        defer { plugin.remove() }
        let outcome = try #require(try plugin.outcomes(of: ["a🙂b"]).first)
        #expect(outcome.contains("it marked \(start) to \(end), which is no stretch of the text"))
    }
}
