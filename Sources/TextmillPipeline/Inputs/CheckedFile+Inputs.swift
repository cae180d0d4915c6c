import Textmill

extension CheckedFile {
    /// The documents to read: those named on the command line, relative to the working folder, or else the file's own.
    ///
    /// - Parameter outputFolder: Where outputs go, from the working folder; it must not lie among the inputs.
    public func inputs(commandLine: [String], outputFolder: String?) throws(PipelineFileError) -> sending Inputs {
        let nowhere = Place(line: 0, column: 0)
        let named = commandLine.map { InputEntry(path: PlacedValue(.scalar($0), at: nowhere)) }
        let entries = named.isEmpty ? ownEntries : named
        var problems = Diagnostics()
        if entries.isEmpty { problems.add(.noDocuments) }
        let inputs = problems.collect { try Inputs(entries, maxDocumentBytes: file.maxDocumentBytes.bytes) }
        if let outputFolder, let entry = inputs?.entry(reading: outputFolder) {
            problems.add(.outputsAmongInputs(outputFolder, entry))
        }
        guard let inputs, !problems.hasErrors else {
            let source = named.isEmpty ? source : SourceText(path: "command line", text: "")
            throw .unsound(source, named.isEmpty ? problems : problems.withoutPlaces)
        }
        return inputs
    }

    private var ownEntries: [InputEntry] {
        file.documents.map { entry in
            var entry = entry
            entry.folder = path.parentPath
            return entry
        }
    }
}

extension Diagnostics {
    fileprivate var withoutPlaces: Diagnostics {
        all.reduce(into: Diagnostics()) { $0.add(.error($1.message, hint: $1.hint)) }
    }
}

extension Diagnostic {
    fileprivate static var noDocuments: Diagnostic {
        .error(
            "there are no documents to read",
            hint: "name them under 'documents:', or on the command line after the file")
    }

    fileprivate static func outputsAmongInputs(_ folder: String, _ entry: InputEntry) -> Diagnostic {
        .error(
            "the output folder '\(folder)' lies among the documents of \(entry.path.shown), and the next run would read it",
            at: entry.path.place, hint: "name another folder under 'outputs:', or by '-o'")
    }
}
