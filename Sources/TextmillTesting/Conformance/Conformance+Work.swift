import Textmill

extension Conformance {
    /// What the stage throws: a fault on ordinary texts, a remark on others.
    func ordinaryVerdict(_ works: [TrialWork]) -> ConformanceVerdict {
        var faults: [ConformanceFault] = []
        var remarks: [String] = []
        for work in works {
            guard let error = work.result.error else { continue }
            let fault = ConformanceFault(.worksOnOrdinaryTexts, "it throws '\(error)'", on: work.trial)
            if work.trial.isOrdinary { faults.append(fault) } else { remarks.append("\(fault)") }
        }
        return ConformanceVerdict(.worksOnOrdinaryTexts, faults: faults, remarks: remarks)
    }

    /// A layer, or the text, that the stage writes although its contract does not provide it.
    func contractFault(_ work: TrialWork) -> ConformanceFault? {
        guard let document = work.document else { return nil }
        let undeclared = document.changedLayers.first { !subject.contract.provides.contains($0) }
        return undeclared.map { layer in
            let what = layer == .text ? "it changes the text" : "it writes the layer '\(layer.name)'"
            return ConformanceFault(.keepsContract, "\(what), which its contract does not provide", on: work.trial)
        }
    }

    /// A span outside the text or inside a scalar, or one that stands before the one ahead of it.
    func spanFault(_ work: TrialWork) -> ConformanceFault? {
        guard let document = work.document else { return nil }
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
                    return ConformanceFault(
                        .placesSpans, "\(span) of '\(layer.name)' \(wrong)", on: work.trial, at: span)
                }
                previous = span.lowerBound
            }
        }
        return nil
    }

    /// A breach of the alignment law. Spans that are wrong in themselves are `spanFault`'s to tell.
    func alignmentFault(_ work: TrialWork) -> ConformanceFault? {
        guard spanFault(work) == nil, let document = work.document else { return nil }
        return alignmentFaults(of: document, in: work.trial.source).first.map {
            ConformanceFault(.keepsAlignment, $0.shortened(to: 300), on: work.trial)
        }
    }
}

extension String {
    fileprivate func shortened(to limit: Int) -> String { count > limit ? prefix(limit) + "…" : self }
}
