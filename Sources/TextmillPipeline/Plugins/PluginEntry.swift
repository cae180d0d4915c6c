/// The Swift file that makes a library of a plugin's stage files: its entry, and the stamps of what it imports.
struct PluginEntry {
    /// The C function that gives a library's stages.
    static let name = "textmill_plugin"

    /// The types of the stages, as the plugin's own module calls them.
    let stages: [String]

    var source: String {
        """
        import Textmill
        #if canImport(TextmillLanguage)
            import TextmillLanguage
        #endif

        @c(\(Self.name))
        public func textmillPlugin(_ stages: UnsafeMutableRawPointer) {
            stages.assumingMemoryBound(to: [any Stage.Type].self).pointee = [
                \(stages.map { "\($0).self" }.joined(separator: ",\n        "))
            ]
        }

        @c(\(Self.name)_interfaces)
        public func textmillPluginInterfaces(_ note: @convention(c) (UnsafePointer<UInt8>) -> Void) {
            note(TextmillInterface.stamp.utf8Start)
            #if canImport(TextmillLanguage)
                note(TextmillLanguageInterface.stamp.utf8Start)
            #endif
        }

        """
    }
}
