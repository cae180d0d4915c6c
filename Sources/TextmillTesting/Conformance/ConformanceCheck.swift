/// One rule that every stage keeps.
package enum ConformanceCheck: String, CaseIterable, Sendable {
    case saysWhatItIs = "says what it is"
    case explainsSettings = "explains its settings"
    case requiresWhatThereIs = "requires layers that some stage provides"
    case usesSettings = "uses its settings"
    case worksOnOrdinaryTexts = "works on ordinary texts"
    case keepsContract = "writes only what its contract provides"
    case placesSpans = "places spans inside the text, between characters, in order"
    case keepsAlignment = "keeps the way to the source"
    case repeatsItself = "gives the same twice"
    case worksSideBySide = "gives the same on eight threads at once"
    case isIdempotent = "changes nothing more when run again"
    case keepsMemory = "keeps memory steady"

    /// What to do about a fault.
    package var advice: String {
        switch self {
        case .saysWhatItIs: "give the stage 'static let purpose', a sentence, and a version of 1 or more"
        case .explainsSettings: "write '@Setting(\"A sentence.\", in: 1...)', with a range where it is a number"
        case .requiresWhatThereIs:
            "name the layer as the stage does that provides it; if that is a plugin's, name its folder here too"
        case .usesSettings: "remove the setting, or let the work follow it"
        case .worksOnOrdinaryTexts: "throw only where the document cannot be worked on at all"
        case .keepsContract: "name the layer in 'provides', or leave it as it is"
        case .placesSpans: "count in UTF-8 bytes, stay within 0..<document.text.utf8.count, and sort by span"
        case .keepsAlignment: "change the text by 'apply' alone, with edits as small as what they change"
        case .repeatsItself: "use no clock, no random numbers, and no order of a set or dictionary"
        case .worksSideBySide: "keep nothing between documents: a stage has settings and no other state"
        case .isIdempotent: "leave finished texts alone, or take 'isIdempotent' away"
        case .keepsMemory: "keep nothing between documents, and free what was allocated"
        }
    }
}
