/// Which Textmill this is.
public enum TextmillVersion {
    /// The version, as `run.json` and `textmill --version` say it (Semantic Versioning 2.0).
    public static let current = "0.1.0"
}
