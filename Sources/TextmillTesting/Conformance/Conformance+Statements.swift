import Textmill

extension Conformance {
    /// What is missing in what the stage says of itself.
    var statementFaults: [ConformanceFault] {
        var messages: [String] = []
        if subject.name.isEmpty || !subject.name.allSatisfy({ $0.isLowercase || $0.isNumber || $0 == "-" }) {
            messages.append("its name '\(subject.name)' is not of small letters, digits and hyphens")
        }
        if !subject.purpose.isSentence { messages.append("its purpose '\(subject.purpose)' is not a sentence") }
        if subject.version < 1 { messages.append("its version is \(subject.version)") }
        if subject.contract.provides.isEmpty { messages.append("its contract provides nothing") }
        return messages.map { ConformanceFault(.saysWhatItIs, $0) }
    }

    /// Layers that the stage requires, and that are not among `known`, which some stage provides.
    func requirementFaults(among known: Set<Layer>) -> [ConformanceFault] {
        let missing = subject.contract.requires.subtracting(known).subtracting(subject.contract.provides)
        return missing.map(\.name).sorted().filter { $0 != Layer.text.name }.map { name in
            let near = known.map(\.name).sorted().nearest(to: name).map { "; did it mean '\($0)'?" } ?? ""
            return ConformanceFault(.requiresWhatThereIs, "no stage known here provides '\(name)'\(near)")
        }
    }

    /// Settings without help, and numbers without a range.
    var settingFaults: [ConformanceFault] {
        subject.settings.flatMap { setting in
            var messages: [String] = []
            if !setting.help.isSentence {
                messages.append("the help of '\(setting.name)', '\(setting.help)', is not a sentence")
            }
            if setting.kind == .integer || setting.kind == .number, setting.range == nil {
                messages.append("the number '\(setting.name)' has no range")
            }
            return messages.map { ConformanceFault(.explainsSettings, $0) }
        }
    }
}

extension String {
    fileprivate var isSentence: Bool { count > 1 && (hasSuffix(".") || hasSuffix("?") || hasSuffix("!")) }
}
