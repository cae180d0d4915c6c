import ArgumentParser
import Textmill

/// A word on the command line where a command must stand, and that is none.
struct MistypedCommand {
    /// What is wrong, and what may have been meant, as a person reads it.
    let text: String

    /// The first in `arguments`, which follow the name of the program; nil if there is none.
    init?(in arguments: some Sequence<String>) {
        var command: any ParsableCommand.Type = TextmillCommand.self
        var path = command._commandName
        for word in arguments {
            let known = command.configuration.subcommands
            if known.isEmpty || word.hasPrefix("-") { return nil }
            if word == "help", command == TextmillCommand.self { continue }
            guard let next = known.first(where: { $0._commandName == word }) else {
                let near = (known.map { $0._commandName } + ["help"]).nearest(to: word)
                let hint = near.map { "did you mean '\($0)'?" } ?? "'\(path) --help' lists those there are"
                text = "error: '\(path)' has no command '\(word)'\n    \(hint)\n"
                return
            }
            command = next
            path += " \(word)"
        }
        return nil
    }
}
