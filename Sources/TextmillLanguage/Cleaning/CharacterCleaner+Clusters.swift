import Textmill

extension CharacterCleaner {
    /// Puts the cluster around `offset` in NFC; `start` is where the character before begins.
    ///
    /// A cluster is a stable character with all unstable ones behind it, over the invisible ones between that go.
    mutating func cleanCluster(from start: Int) {
        let start = max(start, edits.last?.span.upperBound ?? 0)
        cluster.removeAll(keepingCapacity: true)
        var end = start
        if start < offset { take(&end) }
        var invisible: InvisibleRun?
        while end < text.count {
            let role = role(at: end)
            if role == .unstable {
                take(&end)
            } else if role.isInvisible {
                let run = invisibleRun(from: end)
                guard run.kept == nil, self.role(at: run.end) == .unstable else { break }
                invisible = invisible.map { $0.joined(with: run) } ?? run
                end = run.end
            } else {
                break
            }
        }
        rewriteCluster(start..<end, without: invisible)
        offset = end
    }

    private mutating func take(_ offset: inout Int) {
        cluster.append(text.scalar(at: offset))
        offset = text.end(at: offset)
    }

    private mutating func rewriteCluster(_ span: Range<Int>, without invisible: InvisibleRun?) {
        let form = cluster.count > 3 ? Normalization.form(of: cluster) : memory.form(of: cluster)
        form.withUnsafeBufferPointer { form in
            let removal = invisible.flatMap { run in
                form.elementsEqual(String(String.UnicodeScalarView(cluster)).utf8) ? run.reason : nil
            }
            rewrite(span, as: Bytes(form), because: removal ?? "unicode-nfc")
        }
    }
}
