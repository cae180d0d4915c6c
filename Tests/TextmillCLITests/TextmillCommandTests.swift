import ArgumentParser
import Testing

@testable import TextmillCLI

@Suite struct TextmillCommandTests {
    private static func all(under command: any ParsableCommand.Type) -> [any ParsableCommand.Type] {
        [command] + command.configuration.subcommands.flatMap(all(under:))
    }

    @Test func noExampleIsBrokenOnATerminalOfEightyColumns() {
        let commands = Self.all(under: TextmillCommand.self)
        #expect(commands.count > 20)
        for command in commands {
            let help = command.helpMessage(columns: 80).split(separator: "\n")
            for line in command.configuration.discussion.split(separator: "\n") where line.hasPrefix("  ") {
                #expect(help.contains(line), "\(command)")
            }
        }
    }
}
