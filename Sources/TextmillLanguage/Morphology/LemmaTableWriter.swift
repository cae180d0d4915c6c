/// Puts a table of learned lemmas together.
struct LemmaTableWriter {
    private var entries: [UInt64: UInt16] = [:]
    private var scripts: [LemmaScript: UInt16] = [:]
    private var order: [LemmaScript] = []

    init() {}

    var isEmpty: Bool { entries.isEmpty }

    /// Puts `script` under `key`.
    mutating func add(_ key: UInt64, _ script: LemmaScript) {
        let number = scripts[script] ?? UInt16(truncatingIfNeeded: order.count)
        if scripts[script] == nil {
            guard order.count < 0xFFFF else { return }
            scripts[script] = number
            order.append(script)
        }
        entries[key] = number
    }

    /// Adds the table to a model file.
    func write(to file: inout ModelFileWriter) {
        var slots = [UInt64](repeating: 0, count: 16)
        while slots.count < entries.count * 2 { slots += slots }
        for (key, number) in entries.sorted(by: { $0.key < $1.key }) {
            var slot = Int(truncatingIfNeeded: key >> 20) & (slots.count - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = key << 16 | UInt64(number)
        }
        var (table, added): ([UInt8], [UInt8]) = ([], [])
        for script in order {
            let start = UInt32(added.count)
            table += [0, script.cut, UInt8(truncatingIfNeeded: script.added.utf8.count), 0]
            table += (0..<4).map { UInt8(truncatingIfNeeded: start >> ($0 * 8)) }
            added += script.added.utf8
        }
        file.add("lemmas.slots", numbers: slots)
        file.add("lemmas.scripts", table)
        file.add("lemmas.added", added)
    }
}
