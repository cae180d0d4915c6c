import Textmill

extension Conformance {
    /// What the stage throws: a fault on ordinary texts, a remark on others.
    var ordinaryVerdict: ConformanceVerdict {
        var faults: [ConformanceFault] = []
        var remarks: [String] = []
        for trial in trials {
            guard let error = WorkResult(of: subject.work, on: trial.document).error else { continue }
            let fault = ConformanceFault(.worksOnOrdinaryTexts, "it throws '\(error)'", on: trial)
            if trial.isOrdinary { faults.append(fault) } else { remarks.append("\(fault)") }
        }
        return ConformanceVerdict(.worksOnOrdinaryTexts, faults: faults, remarks: remarks)
    }

    /// A layer, or the text, that the stage writes although its contract does not provide it.
    func contractFault(_ trial: TrialText) -> ConformanceFault? {
        guard let document = done(trial) else { return nil }
        let undeclared = document.changedLayers.first { !subject.contract.provides.contains($0) }
        return undeclared.map { layer in
            let what = layer == .text ? "it changes the text" : "it writes the layer '\(layer.name)'"
            return ConformanceFault(.keepsContract, "\(what), which its contract does not provide", on: trial)
        }
    }

    /// A span outside the text or inside a scalar, or one that stands before the one ahead of it.
    func spanFault(_ trial: TrialText) -> ConformanceFault? {
        guard let document = done(trial) else { return nil }
        let length = document.text.utf8.count
        for layer in document.changedLayers {
            var previous = 0
            for span in document[layer].map(\.span) {
                let wrong: String? =
                    if span.lowerBound < 0 || span.upperBound > length {
                        "lies beyond the text of \(length) bytes"
                    } else if !document.text.hasCharacterBorder(at: span.lowerBound)
                        || !document.text.hasCharacterBorder(at: span.upperBound)
                    {
                        "cuts a character in two"
                    } else {
                        span.lowerBound < previous ? "stands after one that begins at \(previous)" : nil
                    }
                if let wrong {
                    return ConformanceFault(.placesSpans, "\(span) of '\(layer.name)' \(wrong)", on: trial, at: span)
                }
                previous = span.lowerBound
            }
        }
        return nil
    }

    /// A breach of the alignment law. Spans that are wrong in themselves are `spanFault`'s to tell.
    func alignmentFault(_ trial: TrialText) -> ConformanceFault? {
        guard spanFault(trial) == nil, let document = done(trial) else { return nil }
        return alignmentFaults(of: document, in: trial.source).first.map {
            ConformanceFault(.keepsAlignment, $0.shortened(to: 300), on: trial)
        }
    }

    /// The document of `trial` when the stage is done; nil where it throws.
    private func done(_ trial: TrialText) -> Document? {
        var document = trial.document
        do { try subject.work(&document) } catch { return nil }
        return document
    }
}

extension String {
    fileprivate func shortened(to limit: Int) -> String { count > limit ? prefix(limit) + "…" : self }
}
