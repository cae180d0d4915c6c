/// A language, by its code of two letters in ISO 639-1: `ru`, `en`, `pt`.
public struct LanguageCode: Hashable, Sendable, CustomStringConvertible {
    /// The code, in small letters.
    public let description: String

    /// The language of `tag`: a code, in letters of either size, or a tag that begins with one, such as `en-US`. Nil where
    /// ISO 639-1 has no such code.
    public init?(_ tag: String) {
        let code = tag.prefix { $0 != "-" && $0 != "_" }.lowercased()
        guard code.utf8.count == 2, Self.known.contains(code) else { return nil }
        description = code
    }

    private static let known = Set(codes.split(whereSeparator: \.isWhitespace).map { String($0) })

    private static let codes = """
        aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et
        eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk
        kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny
        oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk
        tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu
        """
}

extension LanguageCode: SettingValue {
    /// A code.
    public static var kind: SettingKind { .other("the code of a language by ISO 639-1, such as 'ru' or 'en'") }
    /// The code.
    public var yaml: String? { description }

    /// Reads a code, or a tag that begins with one.
    public init(reading node: SettingNode) throws {
        let tag = try node.scalar(for: Self.kind)
        guard let language = LanguageCode(tag) else {
            throw node.mismatch(
                Self.kind, hint: "its codes have two letters, such as 'de' for German and 'uk' for Ukrainian")
        }
        self = language
    }
}

extension Document {
    /// The language of the text, as far as it is known: by the mark on the layer `language`, else by the field `language` of
    /// the input or the pipeline file. Nil where neither names one.
    public var language: LanguageCode? {
        if let mark = self[.language].first { return mark.label.flatMap { LanguageCode($0) } }
        return self[field: "language"]?.text.flatMap { LanguageCode($0) }
    }
}
