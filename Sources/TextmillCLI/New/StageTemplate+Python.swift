extension StageTemplate {
    /// The stage as a plugin in Python, with a pipeline that uses it.
    var pythonFiles: [NewFile] {
        let plugin = "Plugins/\(name.type)"
        return [
            NewFile(path: "\(plugin)/plugin.yaml", text: manifest),
            NewFile(path: "\(plugin)/stage.py", text: python),
            NewFile(path: "\(plugin)/textmill.py", text: PythonModule.text),
        ] + usage(plugins: [plugin])
    }

    private var manifest: String {
        """
        name: \(name.name)
        version: "1.0"
        protocol: 1
        command: [python3, stage.py]
        stages:
          - name: \(name.name)
            purpose: Marks the words that are written in capitals.
            version: 1
            provides: [\(name.name)]
            settings:
              - name: minimum
                type: integer
                default: 3
                minimum: 1
                help: Shortest word marked, in letters.

        """
    }

    private var python: String {
        """
        import re

        import textmill


        @textmill.stage(name="\(name.name)")
        def mark_capitals(document, minimum: int = 3):
            for word in re.finditer(r"[A-Z]+", document.text):
                if len(word[0]) >= minimum:
                    document.mark("\(name.name)", word.start(), word.end())


        if __name__ == "__main__":
            textmill.run()

        """
    }
}
