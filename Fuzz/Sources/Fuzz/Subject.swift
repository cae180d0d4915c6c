/// What is fuzzed. The environment variable `SUBJECT` names one.
enum Subject: String, CaseIterable {
    case yaml
    case manifest
    case decoder
    case jsonl
    case cleaner
    case splitter
    case tokenizer
    case morphology
    case language
    case tagger
    case models
    case traces
    case ledger
    case paths

    /// Gives it `bytes`, and traps if anything does not hold that must.
    func take(_ bytes: UnsafeBufferPointer<UInt8>) {
        switch self {
        case .yaml: readPipelineFile(bytes)
        case .manifest: readManifest(bytes)
        case .decoder: decodeText(bytes)
        case .jsonl: readRecord(bytes)
        case .cleaner: cleanText(bytes)
        case .splitter: splitText(bytes)
        case .tokenizer: tokenizeText(bytes)
        case .morphology: tellMorphology(bytes)
        case .language: detectLanguage(bytes)
        case .tagger: tagText(bytes)
        case .models: readModel(bytes)
        case .traces: readTrace(bytes)
        case .ledger: readPartList(bytes)
        case .paths: nameFile(bytes)
        }
    }
}
