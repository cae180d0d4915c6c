import Foundation
import Testing
import Textmill

@testable import TextmillPipeline

/// A plugin that a test writes, with a program in Python, and the means to send it documents.
struct ProbePlugin {
    let folder: URL
    let said = Locked<[String]>([])

    /// - Parameters:
    ///   - body: What `handle(document)` does, or the whole program after the means to read and write frames.
    ///   - limits: More lines of `plugin.yaml`.
    init(
        _ body: String, limits: String = "", wholeProgram: Bool = false, requires: String = "",
        provides: String = "words"
    ) throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "probe-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let handle = body.split(separator: "\n").map { "    \($0)" }.joined(separator: "\n")
        let program =
            wholeProgram ? body : "def handle(document):\n    text = document['text']\n\(handle)\nserve(handle)\n"
        try Data((Self.means + program).utf8).write(to: folder.appending(path: "stage.py"))
        let manifest = """
            name: probe
            version: "1.0"
            protocol: 1
            command: [\(Self.python), -S, stage.py]
            \(limits)
            stages:
              - name: mark-words
                purpose: Marks the whole text.
                requires: [\(requires)]
                provides: [\(provides)]
                settings:
                  - {name: greeting, type: text, default: hello, help: What to say.}
            """
        try Data(manifest.utf8).write(to: folder.appending(path: "plugin.yaml"))
    }

    func pool(settings: PlacedValue = PlacedValue(.null, at: Place(line: 1, column: 1))) throws -> ProcessPool {
        let manifest = try PluginManifest(at: folder.path)
        let stage = try #require(manifest.stages.first)
        let said = said
        return try manifest.pool(for: stage, from: settings, readFile: .nothing) { line in
            said.withLock { $0.append(line) }
        }
    }

    /// What became of each of `texts`: "ok" with what was marked, or the error. Afterwards nothing of the plugin runs.
    func outcomes(of texts: [String]) throws -> [String] {
        let pool = try pool()
        let results = send(texts, to: pool)
        pool.close()
        #expect(running.isEmpty, "a process of the plugin is left")
        return results
    }

    func send(_ texts: [String], to pool: ProcessPool) -> [String] {
        let results = Locked([Int: String]())
        for (number, text) in texts.enumerated() {
            pool.process(Document(id: "d\(number)", text: text)) { result in
                let shown =
                    switch result {
                    case .success(let document): "ok \(document[.words].map { document[$0] }.joined(separator: "|"))"
                    case .failure(let error): "\(error)"
                    }
                results.withLock { $0[number] = $0[number].map { "\($0) AND \(shown)" } ?? shown }
                results.wakeAll()
            }
        }
        return results.wait { all in all.count == texts.count ? texts.indices.map { all[$0] ?? "" } : nil }
    }

    /// How many processes were started.
    var starts: Int { ids.count }

    /// The processes that were started, or have one in their group that is still at work.
    var running: [pid_t] {
        let ids = Set(ids)
        // What was killed has a moment to end.
        var groups = Self.groupsAtWork
        for _ in 0..<100 {
            guard !groups.isDisjoint(with: ids) else { break }
            usleep(5_000)
            groups = Self.groupsAtWork
        }
        return ids.filter { groups.contains($0) || kill($0, 0) == 0 }
    }

    /// The process groups of this machine that have a member which is no zombie.
    private static var groupsAtWork: Set<pid_t> {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
        return Set(
            names.filter { pid_t($0) != nil }.compactMap { name in
                let stat = try? String(contentsOfFile: "/proc/\(name)/stat", encoding: .utf8)
                // After the name in parentheses: state, parent, group.
                let words = stat?.split(separator: ")").last?.split(separator: " ") ?? []
                return words.count > 2 && words[0] != "Z" ? pid_t(words[2]) : nil
            })
    }

    private var ids: [pid_t] {
        let text = (try? String(contentsOf: folder.appending(path: "ids"), encoding: .utf8)) ?? ""
        return text.split(separator: "\n").compactMap { pid_t($0) }
    }

    func remove() { try? FileManager.default.removeItem(at: folder) }

    /// The system's, where there is one: what stands before it on a PATH may be a script that takes long to find it.
    private static let python = access("/usr/bin/python3", X_OK) == 0 ? "/usr/bin/python3" : "python3"

    private static let means = """
        import json, os, signal, sys, time
        with open('ids', 'a') as ids: ids.write('%d\\n' % os.getpid())
        requests = os.fdopen(3, 'rb')
        def read():
            length = requests.readline()
            if not length: return None
            frame = requests.read(int(length))
            requests.readline()
            return json.loads(frame)
        def write(data):
            while data: data = data[os.write(4, data):]
        def send(**answer):
            data = json.dumps(answer, ensure_ascii=False).encode()
            write(b'%d\\n%s\\n' % (len(data), data))
        def result(document, **more):
            words = [{'start': 0, 'end': len(document['text'])}]
            send(type='result', number=document['number'], **(more or {'layers': {'words': words}}))
        def hello(protocol=1, name='probe'):
            request = read()
            send(type='hello', protocol=protocol, name=name, version='1.0')
            return request
        def serve(handle):
            hello()
            while True:
                frame = read()
                if frame is None: return
                for document in frame['documents']: handle(document)

        """
}

extension Layer {
    static let words: Layer = "words"
}
