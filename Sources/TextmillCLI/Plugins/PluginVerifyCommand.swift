import ArgumentParser
import Textmill
import TextmillPipeline
import TextmillStages
import TextmillTesting

/// Holds stages to the rules that every stage keeps.
struct PluginVerifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Hold the stages of plugins to the rules that every stage keeps.",
        discussion: """
            Each stage is tried on ordinary texts and on texts that are hard to get right: no text at all, NUL, combining \
            marks, many scripts, lines of a megabyte; twice, on eight threads at once, and on ten thousand documents. \
            Layers that it requires are made by the stages that provide them, or made up. A stage in a program of its own \
            is tried on shorter lines, and on as many documents as it can do in some seconds. A stage in Swift that \
            crashes ends the command, as it would end a run.

            Exit status: 0 all rules are kept, 1 some are not, 2 a plugin is wrong, 3 the report cannot be written.

            EXAMPLES
              textmill plugin verify Plugins/Redact
              textmill plugin verify --stock                 the stages of Textmill itself
              textmill plugin verify Redact --junit out.xml  for a build server
            """)

    @Argument(help: "The plugins: folders, folders of them, or built libraries.") var plugins: [String] = []
    @Flag(help: "The stages that are built into this program too.") var stock = false
    @Option(help: "Where to write the verdicts as JUnit's XML.") var junit: String?
    @Option(help: "On how many documents memory is watched, however long they take; 0 for none.") var documents: Int?

    func validate() throws {
        if plugins.isEmpty, !stock { throw ValidationError("name a plugin, or say '--stock'") }
        guard documents.map((0...10_000_000).contains) ?? true else {
            throw ValidationError("'--documents' must be from 0 to 10000000")
        }
    }

    func run() throws {
        let (tried, known) = try load()
        var report = VerifyReport()
        let layers = known.stages.reduce(into: Set<Layer>()) { $0.formUnion($1.contract.provides) }
        for stage in tried {
            report.begin(stage.name, version: stage.version)
            let conformance = Conformance(
                try subject(stage), after: known.preparation(for: stage.contract), among: layers, effort: effort(stage))
            _ = conformance.verdicts(gauge: stage.type == nil ? .programs : .resident) { report.add($0) }
        }
        report.end()
        if let junit { try report.junit.write(to: junit) }
        if report.faultCount > 0 { throw ExitCode.failure }
    }

    /// The stages to be tried, and all that are known: the stock and theirs.
    private func load() throws -> (tried: [StageDefinition], known: StageRegistry) {
        var known = KnownStages.all
        var tried = stock ? known.stages : []
        do throws(Diagnostic) {
            for place in plugins {
                for path in try PluginKind.somePlugins(at: place) {
                    let plugin = try Plugin(at: path)
                    tried += plugin.stages
                    try known.add([plugin])
                }
            }
        } catch {
            Terminal.complain(error.shown)
            throw ExitCode.wrongInput
        }
        return (tried, known)
    }

    private func effort(_ stage: StageDefinition) -> Conformance.Effort {
        var effort = stage.type == nil ? Conformance.Effort.elsewhere : Conformance.Effort()
        if let documents { (effort.documents, effort.patience) = (documents, nil) }
        return effort
    }

    private func subject(_ stage: StageDefinition) throws -> StageSubject {
        do { return try StageSubject(stage) } catch {
            error.all.forEach { Terminal.complain($0.shown) }
            throw ExitCode.wrongInput
        }
    }
}

extension StageRegistry {
    /// Stages that make the layers which `contract` requires, in order, each as it comes. Layers that none of them
    /// provides are left out.
    fileprivate func preparation(for contract: Contract) -> [any Stage] {
        var prepared: [StageDefinition] = []
        func prepare(_ contract: Contract) {
            for layer in contract.requires.sorted(by: { $0.name < $1.name }) where layer != .text {
                let maker = stages.first {
                    $0.contract.provides.contains(layer) && !$0.contract.requires.contains(layer)
                }
                guard let maker, !prepared.contains(where: { $0.name == maker.name }) else { continue }
                prepare(maker.contract)
                prepared.append(maker)
            }
        }
        prepare(contract)
        return prepared.compactMap { $0.type?.init() }
    }
}

extension MemoryGauge {
    /// The memory that the programs of plugins hold.
    fileprivate static let programs = MemoryGauge { RunningPrograms.residentBytes }
}
